import { inflateSync } from 'node:zlib';
import { writeLetterPdf } from '../../../src/document/pdf/letter-pdf.js';
import { kazakhLetter, russianLetter } from '../../fixtures/letters.js';
import { readMetadata } from '../../support/pdf.js';
import { customs, din } from '../../support/pdf-letters.js';

describe('what a PDF says about itself', () => {
  test('is its title and its language, and nothing else', async () => {
    const { bytes } = await writeLetterPdf(kazakhLetter, { ...din, ...customs.kk });
    const { info, xmp } = await readMetadata(bytes);
    const told = Object.fromEntries(
      Object.entries(info).filter(([, value]) => value !== false && value !== null),
    );
    expect(told).toEqual({ PDFFormatVersion: '1.7', Language: 'kk', Title: kazakhLetter.subject });
    expect(xmp).toBeNull();
  });

  test.each([
    'Producer',
    'Creator',
    'PDFKit',
    'CreationDate',
    'ModDate',
    'Author',
    'Metadata',
    'xpacket',
    'Helvetica',
  ])('is never %s, in no stream', async (word) => {
    const { bytes } = await writeLetterPdf(russianLetter, { ...din, ...customs.ru });
    expect(openStreams(bytes)).not.toContain(word);
  });

  test('shows its title in the window of the reader', async () => {
    const { bytes } = await writeLetterPdf(russianLetter, din);
    expect(bytes.toString('latin1')).toContain('/DisplayDocTitle true');
  });

  test('is no date and no path of the machine', async () => {
    const text = openStreams((await writeLetterPdf(russianLetter, din)).bytes);
    expect(text).not.toMatch(/D:20\d\d/);
    expect(text).not.toContain(process.cwd());
  });
});

/** The file as Latin-1 with every compressed stream opened. */
function openStreams(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const streams = Array.from(
    text.matchAll(/\/FlateDecode\s*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g),
    ([, data = '']) => inflateSync(Buffer.from(data, 'latin1'), { finishFlush: 2 }).toString('latin1'),
  );
  expect(streams.length).toBeGreaterThan(3);
  return [text, ...streams].join('\n');
}
