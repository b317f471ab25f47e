import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { readTrueType, type TrueTypeFont } from '../../src/document/pdf/true-type/true-type-font.js';

const require = createRequire(import.meta.url);

/** The fonts of letters as fontkit reads them, and as we do. */
export const fonts: { name: string; font: Font; trueType: TrueTypeFont }[] = [
  '400Regular/NotoSerif_400Regular.ttf',
  '700Bold/NotoSerif_700Bold.ttf',
].map((file) => {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/noto-serif/${file}`));
  const font = create(bytes) as Font;
  return { name: font.fullName, font, trueType: readTrueType(bytes) };
});
