import { readFileSync } from 'node:fs';
import { readPdf } from '../../../src/intake/documents/pdf.js';
import { type Block, textOf } from '../../../src/statement/block.js';
import { parseDocumentSource } from '../../support/document-source.js';
import { drawLines, drawPdf } from '../../support/draw-pdf.js';
import {
  bytesOf,
  type CorpusStatement,
  developmentCorpus,
  listCorpus,
} from '../../support/statement-corpus.js';

const statements = listCorpus(developmentCorpus).filter(({ file }) => file.endsWith('.pdf'));
const named = (name: string) => statements.find(({ file }) => file === name) as CorpusStatement;
const read = async (draw: (pdf: PDFKit.PDFDocument) => void) => (await readPdf(await drawPdf(draw))).blocks;
const words = ({ runs }: Block) =>
  textOf({ kind: 'paragraph', runs: runs.filter(({ superscript }) => !superscript) });
const wordsOf = (blocks: Block[]) => blocks.map((block) => `${block.kind}: ${words(block)}`);

describe.each(statements.map((statement) => [statement.file, statement] as const))('%s', (_, statement) => {
  let blocks: Block[];
  const source = parseDocumentSource(readFileSync(statement.kept, 'utf8'));
  beforeAll(async () => {
    blocks = (await readPdf(await bytesOf(statement))).blocks;
  });

  test('has the words of its paragraphs, items and headings, each whole and in order', () => {
    const body = blocks.filter(({ kind }) => kind !== 'note');
    expect(body.map((block) => [block.marker, words(block)].filter(Boolean).join(' '))).toEqual(
      source.blocks.map(({ text }) => text.replace(/\[\^\w+\]/g, '')),
    );
  });

  test('has each note with its marker, and the same marks in its text', () => {
    const notes = blocks.filter(({ kind }) => kind === 'note');
    expect(notes.map((note) => ({ marker: note.marker, text: textOf(note) }))).toEqual(source.notes);
    const marks = blocks.flatMap(({ runs }) => runs.filter(({ superscript }) => superscript));
    const printed = source.blocks.flatMap(({ text }) =>
      [...text.matchAll(/\[\^(\w+)\]/g)].map(([, mark]) => mark),
    );
    expect(marks.map(({ text }) => text.trim())).toEqual(printed);
  });

  test('has its title as the highest heading', () => {
    const titles = source.blocks.filter(({ level }) => level === 1).map(({ text }) => text);
    expect(blocks.filter(({ level }) => level === 1).map(words)).toEqual(titles);
  });

  test('has a page for every block, and no head or foot of a page', () => {
    expect(blocks.every(({ page }) => (page ?? 0) >= 1)).toBe(true);
    const body = blocks.filter(({ kind }) => kind !== 'note').map(words);
    expect(body.filter((text) => text.includes('| page') || /^(Page )?\d+$/.test(text))).toEqual([]);
    const own = source.blocks.filter(({ text }) => text === source.header);
    expect(body.filter((text) => text === source.header)).toHaveLength(own.length);
  });
});

test('the page of a block is the one on which it begins', async () => {
  const { blocks } = await readPdf(await bytesOf(named('lighthouse-organizers.pdf')));
  expect(blocks.find((block) => textOf(block) === 'BACKGROUND')?.page).toBe(3);
});

describe('what is broken at the end of a line', () => {
  const twoLines = (first: string, second: string) =>
    read((pdf) =>
      drawLines(pdf, 60, [
        [40, `The statement says so in plain words: ${first}`],
        [40, second],
      ]),
    );

  test.each([
    ['a word that printers broke', 'organi-', 'zers were arrested.', 'organizers were arrested.'],
    ['a compound', 'the four-', 'year sentence.', 'the four-year sentence.'],
    ['a name', 'Anne-', 'Marie spoke.', 'Anne-Marie spoke.'],
    ['a number', 'a 34-', 'year-old teacher.', 'a 34-year-old teacher.'],
    ['an address', 'https://sahil.example/2023/', 'strike', 'https://sahil.example/2023/strike'],
    ['a hanging hyphen', 'pre-', 'and post-trial.', 'pre- and post-trial.'],
  ])('%s', async (_, first, second, expected) => {
    const [block, ...others] = await twoLines(first, second);
    expect(others).toEqual([]);
    expect(block && textOf(block)).toBe(`The statement says so in plain words: ${expected}`);
  });
});

test('paragraphs part by an indent, by a gap, and where the last line is short', async () => {
  const full = 'The court refused to hear the only witness, who had come from';
  const blocks = await read((pdf) => {
    drawLines(pdf, 60, [
      [52, full],
      [40, `afar. ${full}`],
      [52, full],
      [40, 'afar.'],
      [40, full],
      [40, 'the islands.'],
    ]);
    drawLines(pdf, 160, [[40, full]]);
  });
  expect(wordsOf(blocks)).toEqual([
    `paragraph: ${full} afar. ${full}`,
    `paragraph: ${full} afar.`,
    `paragraph: ${full} the islands.`,
    `paragraph: ${full}`,
  ]);
});

test('items have their marker and depth, and their wrapped lines', async () => {
  const blocks = await read((pdf) =>
    drawLines(pdf, 60, [
      [40, 'The organisation calls on the authorities of the islands to act:'],
      [40, '1. release the four organizers at once, and quash the verdicts that'],
      [54, 'the court handed down;'],
      [54, '• the one of March, in which the court heard nobody but a guard,'],
      [66, 'and'],
      [54, '• the one of May;'],
      [40, '2. investigate.'],
    ]),
  );
  expect(blocks.map(({ kind, marker, depth }) => [kind, marker, depth])).toEqual([
    ['paragraph', undefined, undefined],
    ['item', '1.', 0],
    ['item', '•', 1],
    ['item', '•', 1],
    ['item', '2.', 0],
  ]);
  expect(blocks[2] && textOf(blocks[2])).toMatch(/^the one of March.* a guard, and$/);
});

test('what stands in two columns is read one after the other, under a title across both', async () => {
  const lines = (word: string) =>
    Array.from({ length: 6 }, (_, at) => `${word} line number ${at} of this side`);
  const blocks = await read((pdf) => {
    pdf.fontSize(16).text('A title that stands across both of the columns', 30, 50, { lineBreak: false });
    pdf.fontSize(10);
    lines('left').forEach((text, at) => {
      pdf.text(text, 30, 100 + at * 13.5, { lineBreak: false });
      pdf.text(lines('right')[at] ?? '', 220, 100 + at * 13.5, { lineBreak: false });
    });
  });
  expect(blocks.map(textOf).join(' ')).toBe(
    ['A title that stands across both of the columns', ...lines('left'), ...lines('right')].join(' '),
  );
});

test('short lines across the page above columns are not taken for the left one', async () => {
  const narrow = [
    'the four organizers were',
    'sentenced to nine years of',
    'prison for a strike that',
    'they had only planned',
  ];
  const blocks = await read((pdf) => {
    drawLines(pdf, 60, [
      [30, 'The organisation calls on the authorities of the islands to act without delay:'],
      [45, 'release them all;'],
      [45, 'investigate.'],
      [30, 'What follows stands in columns, and this line stands across both of them.'],
    ]);
    narrow.forEach((text, at) => {
      pdf.text(text, 30, 140 + at * 13.5, { lineBreak: false });
      pdf.text(`and ${text}`, 220, 140 + at * 13.5, { lineBreak: false });
    });
  });
  expect(blocks.map(textOf)).toEqual([
    'The organisation calls on the authorities of the islands to act without delay:',
    'release them all;',
    'investigate.',
    'What follows stands in columns, and this line stands across both of them.',
    [...narrow, ...narrow.map((text) => `and ${text}`)].join(' '),
  ]);
});

test('a date at the left and an index number at the right are one line', async () => {
  const blocks = await read((pdf) => {
    pdf.text('14 March 2024', 40, 60, { lineBreak: false });
    pdf.text('Index: EUR 55/2214/2024', 260, 60, { lineBreak: false });
  });
  expect(blocks.map(textOf)).toEqual(['14 March 2024 Index: EUR 55/2214/2024']);
});

test('a link that is written over words keeps where it leads', async () => {
  const [block] = await read((pdf) => {
    pdf.text('the report', 40, 60, { link: 'https://sahil.example/report' });
  });
  expect(block?.runs).toEqual([{ text: 'the report', href: 'https://sahil.example/report' }]);
});

test('words across the page, as of a watermark, are no part of the text', async () => {
  const blocks = await read((pdf) => {
    pdf.text('The court refused.', 40, 60, { lineBreak: false });
    pdf.rotate(45).fontSize(60).text('DRAFT', 200, 100, { lineBreak: false });
  });
  expect(blocks.map(textOf)).toEqual(['The court refused.']);
});

test('title and language are those that the document declares, and never the name of a file', async () => {
  const declared = await readPdf(
    await drawPdf((pdf) => pdf.text('Words'), { info: { Title: 'Free the organizers' }, lang: 'en-GB' }),
  );
  expect(declared.declared).toEqual({ title: 'Free the organizers', language: 'en-GB' });
  const file = await readPdf(
    await drawPdf((pdf) => pdf.text('Words'), { info: { Title: 'Microsoft Word - final.doc' } }),
  );
  expect(file.declared).toEqual({});
});

describe('is refused with a sentence:', () => {
  const pagesOf = (count: number) => (pdf: PDFKit.PDFDocument) => {
    for (let page = 1; page < count; page++) pdf.addPage();
  };

  test.each([
    [
      'a locked PDF',
      () => drawPdf((pdf) => pdf.text('Words'), { userPassword: 'secret' }),
      'encrypted',
      /without a password/,
    ],
    ['a PDF without words', () => drawPdf((pdf) => pdf.rect(10, 10, 50, 50).fill()), 'no-text', /OCR/],
    ['a PDF of 301 pages', () => drawPdf(pagesOf(301)), 'too-many-pages', /statement alone/],
    [
      'a PDF cut off at its head',
      async () => (await drawPdf((pdf) => pdf.text('Words'))).slice(0, 200),
      'broken-pdf',
      /Fetch it again/,
    ],
    [
      'what is no PDF',
      async () => new TextEncoder().encode('%PDF-1.4 and then nothing'),
      'broken-pdf',
      /Fetch it again/,
    ],
  ])('%s', async (_, make, code, fix) => {
    await expect(readPdf(await make())).rejects.toMatchObject({
      name: 'Unreadable',
      code,
      message: expect.stringMatching(/^[A-Z].*\.$/),
      fix: expect.stringMatching(fix),
    });
  });

  test('too many pages with their number', async () => {
    await expect(readPdf(await drawPdf(pagesOf(301)))).rejects.toThrow(
      'The PDF has 301 pages; the limit is 300.',
    );
  });
});

test('reading leaves the bytes as they were', async () => {
  const bytes = await drawPdf((pdf) => pdf.text('Words'));
  const copy = new Uint8Array(bytes);
  await readPdf(bytes);
  expect(bytes).toEqual(copy);
});
