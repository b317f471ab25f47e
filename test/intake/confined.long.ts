import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { jest } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { packageFolder } from '../../src/config.js';
import { runConfined } from '../../src/intake/confined.js';
import { documentLimits } from '../../src/intake/documents/limits.js';
import { readDocument } from '../../src/intake/documents/read-document.js';

jest.setTimeout(120_000);

const cache = join(packageFolder, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'confined-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a process that does not end is ended', async () => {
  writeFileSync(join(folder, 'script.mjs'), 'for (;;);');
  expect(
    await runConfined(Buffer.from(''), {
      program: join(folder, 'script.mjs'),
      limits: documentLimits,
      name: 'a.txt',
    }),
  ).toEqual({ limit: 'time' });
});

test('a PDF of 300 pages is read within the limits', async () => {
  const pdf = new PDFDocument({ size: 'A4' });
  const sentence =
    'The court in the northern town heard the teachers for one morning and no witness at all. ';
  for (let page = 1; page <= 300; page += 1) {
    if (page > 1) pdf.addPage();
    for (let part = 0; part < 5; part += 1) pdf.text(sentence.repeat(4)).moveDown(0.6);
  }
  pdf.end();
  writeFileSync(join(folder, 'long.pdf'), await buffer(pdf as unknown as NodeJS.ReadableStream));
  const { value, problems } = await readDocument(join(folder, 'long.pdf'));
  expect(problems).toEqual([]);
  expect(value?.blocks.at(-1)?.page).toBe(300);
});
