import type { Font } from 'fontkit';
import type { TrueTypeFont } from '../../src/document/pdf/true-type/true-type-font.js';

/**
 * The pairs of `first` and each of `others`, in both orders, that fontkit sets otherwise than glyph by glyph with
 * our kern between: none, where all is well. `AV: -80, not 0`
 */
export function pairsSetOtherwise(
  first: number,
  others: readonly number[],
  { font, trueType }: { font: Font; trueType: TrueTypeFont },
): string[] {
  const codes = [...others.flatMap((other) => [first, other]), first];
  const run = font.layout(String.fromCodePoint(...codes), { liga: false });
  return codes.slice(0, -1).flatMap((code, index) => {
    const next = codes[index + 1] ?? 0;
    const glyph = trueType.glyphOf(code);
    const kern = trueType.kernOf(glyph, trueType.glyphOf(next));
    const theirs = (run.positions[index]?.xAdvance ?? Number.NaN) - trueType.advanceOf(glyph);
    const same = run.glyphs[index]?.id === glyph && theirs === kern;
    return same ? [] : [`${String.fromCodePoint(code, next)}: ${theirs}, not ${kern}`];
  });
}
