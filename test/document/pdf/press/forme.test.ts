import { drawLetterPdf } from '../../../../src/document/pdf/letter-pdf.js';
import type { PdfOptions } from '../../../../src/document/pdf/options.js';
import { createPress } from '../../../../src/document/pdf/press/press.js';
import { chooseBySeed } from '../../../../src/letter/choose.js';
import { findOrder } from '../../../../src/letter/find-order.js';
import type { Letter } from '../../../../src/letter/letter.js';
import type { Supporter } from '../../../../src/letter/supporter.js';
import { writeLetter } from '../../../../src/letter/write-letter.js';
import { valueOrThrow } from '../../../../src/problem.js';
import { anInput, library } from '../../../support/library.js';
import { customs, din } from '../../../support/pdf-letters.js';
import { boxesOf, differing } from '../../../support/press-equality.js';

const names = [
  'Hannah Whitfield',
  'Жібек Ғалымжанқызы',
  'Łukasz O’Connor',
  'A. B.',
  'Νίκος 王',
  'Со\u0301фья',
];
const towns = ['Leeds', 'Алматы', undefined, 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'];
const lines = [undefined, 'I taught in Almaty from 2011 to 2014.', 'Nobody should be tortured. '.repeat(14)];
const streets = [
  undefined,
  '12 High Street',
  'Flat 4, The Old Mill House, 221b Upper Saint Martin’s Lane East',
];

const supporters: Supporter[] = Array.from({ length: 24 }, (_, index) => ({
  name: names[index % 6] ?? '',
  ...(towns[index % 4] !== undefined && { town: towns[index % 4] }),
  ...(streets[index % 3] !== undefined && { street: streets[index % 3], country: index % 2 ? 'GB' : 'FR' }),
  ...(lines[Math.floor(index / 4) % 3] !== undefined && { personalLine: lines[Math.floor(index / 4) % 3] }),
})) as Supporter[];

function lettersIn(language: string, length: string): Letter[] {
  const { supporter: _, ...input } = anInput();
  const order = valueOrThrow(findOrder(library, { ...input, language, length }));
  return supporters.map((supporter, index) =>
    valueOrThrow(
      writeLetter(order, { supporter, choose: chooseBySeed(`${index % 5}`), addressChecked: false }),
    ),
  );
}

function print(letter: Letter, press: ReturnType<typeof createPress>): string {
  try {
    return press.print(letter).bytes.toString('latin1');
  } catch (error) {
    return String(error);
  }
}

const occasions = (['en', 'ru', 'kk'] as const).flatMap((language) =>
  (['din-5008-b', 'us-10'] as const).flatMap((window) =>
    ['full', 'short'].map((length) => ({ language, window, length })),
  ),
);

test.each(occasions)(
  'a page kept for letters alike gives each the bytes it has by itself ($language, $window, $length)',
  ({ language, window, length }) => {
    const options: PdfOptions = { ...din, ...customs[language], window };
    const letters = lettersIn(language, length);
    const press = createPress(options);
    for (const letter of letters) print(letter, press);
    for (const letter of letters) expect(print(letter, press)).toBe(print(letter, createPress(options)));
  },
  120_000,
);

test('and puts every word where PDFKit puts it', async () => {
  const press = createPress(din);
  const letters = lettersIn('en', 'full').filter((_, index) => index % 6 < 4);
  for (const letter of letters) press.print(letter);
  for (const letter of letters) {
    const printed = await boxesOf(press.print(letter).bytes);
    expect(differing(printed, await boxesOf(drawLetterPdf(letter, din).bytes))).toEqual([]);
  }
});

test('words changed by hand in one letter are not those of the next', async () => {
  const [letter] = lettersIn('en', 'full');
  if (!letter) throw new RangeError('There is a letter.');
  const press = createPress(din);
  const changes: Partial<Letter>[] = [
    {},
    { closing: 'Yours sincerely and in haste,' },
    { salutation: 'Dear Madam,' },
    { formOfAddress: ['Somebody else', 'Elsewhere'] },
    { blocks: letter.blocks.slice(1) },
    { subject: 'Another matter' },
  ];
  for (const change of [...changes, ...changes]) {
    const changed = { ...letter, ...change };
    expect(
      differing(await boxesOf(press.print(changed).bytes), await boxesOf(drawLetterPdf(changed, din).bytes)),
    ).toEqual([]);
  }
});

test('a form of address with a word wider than the window is printed as PDFKit prints it, letter after letter', async () => {
  const press = createPress(din);
  const wide = [`${'Generalstaatsanwaltschafts'.repeat(3)}`, 'Astana', 'KAZAKHSTAN'];
  for (const letter of lettersIn('en', 'full').slice(0, 4)) {
    const changed = { ...letter, formOfAddress: wide };
    const boxes = await boxesOf(press.print(changed).bytes);
    expect(differing(boxes, await boxesOf(drawLetterPdf(changed, din).bytes))).toEqual([]);
  }
});

test('however many characters others have used, a letter keeps its bytes', () => {
  const [letter] = lettersIn('kk', 'full');
  if (!letter) throw new RangeError('There is a letter.');
  const before = createPress(din).print(letter).bytes;
  const press = createPress(din);
  for (let from = 0xa1; from < 0x2200; from += 20) {
    const odd = Array.from({ length: 20 }, (_, index) => String.fromCharCode(from + index)).join(' ');
    print({ ...letter, closing: odd.normalize('NFC') }, press);
  }
  expect(press.print(letter).bytes.equals(before)).toBe(true);
}, 120_000);
