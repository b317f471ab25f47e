import iconv from 'iconv-lite';
import { readPlainText } from '../../../src/intake/documents/read-plain-text.js';
import { shown } from '../../support/blocks.js';

function read(text: string): string[] {
  return shown(readPlainText(Buffer.from(text)).blocks);
}

test('lines broken to fit a width become paragraphs, words divided at their end become whole', () => {
  const text = `The court of the district sentenced the baker to three years of impri-
sonment. Her lawyer had asked for an adjournment, which the self-
governing bar supported, and which the judge refused without a reason.
She has appealed.

The hearing is in May.`;
  expect(read(text)).toEqual([
    'paragraph| The court of the district sentenced the baker to three years of imprisonment. Her lawyer had asked for an adjournment, which the self-governing bar supported, and which the judge refused without a reason. She has appealed.',
    'paragraph| The hearing is in May.',
  ]);
});

test('a line that ends early was ended by its writer', () => {
  const text = `Human Rights Bureau
Public statement
4 May 2024

The bureau is concerned about the arrest of four weavers in the town of Lesk
on 2 May 2024.`;
  expect(read(text)).toEqual([
    'paragraph| Human Rights Bureau',
    'paragraph| Public statement',
    'paragraph| 4 May 2024',
    'paragraph| The bureau is concerned about the arrest of four weavers in the town of Lesk on 2 May 2024.',
  ]);
});

test('titles in capitals are headings, the first the highest, also over two lines', () => {
  expect(read('LESK: RELEASE THE\nFOUR WEAVERS\n\nThey are free.\n\nBACKGROUND\n\nThey weave.')).toEqual([
    'heading1| LESK: RELEASE THE FOUR WEAVERS',
    'paragraph| They are free.',
    'heading2| BACKGROUND',
    'paragraph| They weave.',
  ]);
});

test.each(['•', '-', '–', '*', '1.', '2)', '(a)', 'iv.'])(
  '"%s" begins an item, whose lines are joined',
  (mark) => {
    expect(
      read(`The bureau urges them to:\n${mark} release the weavers at once, and\n  without conditions;`).at(
        -1,
      ),
    ).toBe(`item0 ${mark}| release the weavers at once, and without conditions;`);
  },
);

test('an initial begins no item', () => {
  expect(read('A. Weaver was arrested.')).toEqual(['paragraph| A. Weaver was arrested.']);
});

test('raised digits are marks, rules are rules, numbers of pages are nothing', () => {
  expect(
    read('They weave.¹²\n\n- 2 -\n\n_____\n\n¹² See page 4.\n\nPage 3 of 4\n\f1990 was a year.'),
  ).toEqual([
    'paragraph p1| They weave.^{12}',
    'rule p1| ',
    'paragraph p1| ^{12} See page 4.',
    'paragraph p2| 1990 was a year.',
  ]);
});

test('notes below each other stay apart', () => {
  expect(read('[1] Report of 4 May.\n[2] https://weavers.example/a')).toEqual([
    'paragraph| [1] Report of 4 May.',
    'paragraph| [2] https://weavers.example/a',
  ]);
});

const weavers = 'Ткачихи Леска объявили забастовку, и суд приговорил их к лишению свободы.';

test.each([
  ['UTF-16LE', Buffer.from(`\ufeff${weavers}`, 'utf16le')],
  ['windows-1251', iconv.encode(weavers, 'windows-1251')],
])('a text in %s is read as its letters say', (_, bytes) => {
  expect(shown(readPlainText(bytes).blocks)).toEqual([`paragraph| ${weavers}`]);
});

test('bytes that are no text are refused in a sentence', () => {
  const bytes = Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7) % 32));
  expect(() => readPlainText(bytes)).toThrow(/holds (?:what is no text|many zero bytes)/);
});

test('a hundred thousand lines of hostile starts are read in seconds', () => {
  expect(read('((((((((((((('.repeat(20_000)).length).toBe(1);
  expect(read('-\n'.repeat(50_000)).length).toBeGreaterThan(0);
});
