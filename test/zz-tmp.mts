import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import LineBreaker from 'linebreak';
import { layOutLetter } from '../src/document/pdf/layout.js';
import { writeLetterPdf } from '../src/document/pdf/letter-pdf.js';
import { breakText, plainText } from '../src/document/pdf/pieces.js';
import { typefaceOf } from '../src/document/pdf/typeface.js';
import { englishLetter } from './fixtures/letters.js';
import { din } from './support/pdf-letters.js';

const r = await writeLetterPdf(englishLetter, din);
writeFileSync('/tmp/a.pdf', r.bytes);
console.log(r.bytes.length);
const t = (n: string, f: () => void, k = 200) => {
  for (let i = 0; i < k; i++) f();
  const a = process.hrtime.bigint();
  for (let i = 0; i < k; i++) f();
  console.log(n, Number(process.hrtime.bigint() - a) / k / 1000, 'us');
};
const text = (englishLetter.blocks[0] as any).text;
t('layout', () => layOutLetter(englishLetter, din), 50);
t('breakText para', () => breakText(text));
t('LineBreaker para', () => {
  const b = new LineBreaker(text);
  while (b.nextBreak());
});
t('plain', () => plainText(text));
t('LineBreaker short', () => {
  const b = new LineBreaker('in Leeds, United Kingdom, and ');
  while (b.nextBreak());
});
const font = typefaceOf('regular').font as any;
console.log('upem', font.unitsPerEm, 'glyphs', font.numGlyphs);
for (const rows of [
  [
    [32, 126],
    [0x2010, 0x2026],
  ],
  [
    [32, 126],
    [0xc0, 0xff],
    [0x2010, 0x2026],
  ],
  [
    [32, 126],
    [0x2010, 0x2026],
    [0x400, 0x45f],
  ],
  [
    [32, 126],
    [0x2010, 0x2026],
    [0x400, 0x4ff],
  ],
  [[0x480, 0x4bf]],
  [[0x4c0, 0x4ff]],
  [[0x140, 0x17f]],
  [[0x100, 0x13f]],
]) {
  const a = Date.now();
  const s = font.createSubset();
  let n = 0;
  for (const [f, z] of rows)
    for (let c = f!; c <= z!; c++) {
      const g = font.glyphForCodePoint(c);
      if (g.id) {
        s.includeGlyph(g.id);
        n++;
      }
    }
  const b = s.encode();
  const z = deflateSync(b, { level: 9 });
  console.log(JSON.stringify(rows), n, 'glyphs', b.length, z.length, Date.now() - a, 'ms');
}
const t0 = process.cpuUsage();
for (let i = 0; i < 20; i++) await writeLetterPdf(englishLetter, din);
const c = process.cpuUsage(t0);
console.log('writeLetterPdf cpu ms', (c.user + c.system) / 20000);
