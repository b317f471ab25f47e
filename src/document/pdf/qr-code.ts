import { createRequire } from 'node:module';
import type { create } from 'qrcode';

const require = createRequire(import.meta.url);

/** White modules that must surround a code. Source: ISO/IEC 18004:2015, 6.3.8. */
export const quietModules = 4;

/** Dark modules side by side in one row of a code; positions and lengths in modules. */
export interface DarkRun {
  row: number;
  from: number;
  length: number;
}

export interface QrCode {
  /** Modules of a side, without the quiet zone. */
  size: number;
  dark: DarkRun[];
}

/** The QR code of a text, of which 15 in 100 may be hidden or torn (level M). */
export function qrCodeOf(text: string): QrCode {
  const qrcode = require('qrcode') as { create: typeof create };
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const dark = Array.from({ length: size }, (_, row) =>
    darkRuns(row, size, (column) => modules.get(row, column) !== 0),
  );
  return { size, dark: dark.flat() };
}

function darkRuns(row: number, size: number, isDark: (column: number) => boolean): DarkRun[] {
  const runs: DarkRun[] = [];
  for (let column = 0; column < size; column++) {
    if (!isDark(column)) continue;
    const last = runs.at(-1);
    if (last && last.from + last.length === column) last.length += 1;
    else runs.push({ row, from: column, length: 1 });
  }
  return runs;
}
