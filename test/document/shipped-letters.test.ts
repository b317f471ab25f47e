import { writeDocument } from '../../src/document/write-document.js';
import type { Letter } from '../../src/letter/letter.js';
import { passagesOf } from '../../src/letter/passages.js';
import { anAppeal, shippedCampaign } from '../support/library.js';
import { countPages, normaliseSpaces, readWords } from '../support/pdf.js';
import { checkWithQpdf } from '../support/qpdf.js';

const targets = shippedCampaign().targets.map(({ id }) => id);
const occasions = targets.flatMap((target) =>
  ['en', 'ru', 'kk'].flatMap((language) => ['full', 'short'].map((length) => ({ target, language, length }))),
);

/** The letter's words in the order in which a person reads them. */
function wordsOf(letter: Letter): string[] {
  const passages = passagesOf(letter.blocks).map(({ text }) => text);
  return [
    ...letter.formOfAddress,
    letter.subject,
    letter.salutation,
    ...passages,
    letter.closing,
    letter.sender.name,
  ];
}

function expectInOrder(page: string, words: readonly string[]): void {
  let from = 0;
  for (const piece of words) {
    const at = page.indexOf(normaliseSpaces(piece), from);
    expect({ piece, found: at >= 0 }).toEqual({ piece, found: true });
    from = at + normaliseSpaces(piece).length;
  }
}

describe.each(occasions)('the PDF of the $length letter to $target in $language', (occasion) => {
  const personalLine =
    'I teach at a school myself, and my pupils asked me what became of their colleague in Almaty. '
      .repeat(4)
      .slice(0, 400);
  const plain = anAppeal({ ...occasion, date: '2024-10-01' });
  const longest = anAppeal({
    ...occasion,
    date: '2024-10-01',
    addressChecked: true,
    supporter: {
      name: 'Zhan-Aidar Ó Súilleabháin',
      street: '12 Harbour Row',
      postcode: 'LS1 4AP',
      town: 'Leeds',
      country: 'GB',
      email: 'z@example.org',
      personalLine,
    },
  });

  test.each([
    ['A4', { paper: 'a4' as const }],
    ['US Letter', { paper: 'letter' as const }],
  ])('gives its words back in order on one %s page, and is clean', async (_, options) => {
    for (const appeal of [plain, longest]) {
      const { body } = await writeDocument(appeal, { format: 'pdf', ...options });
      expect(await countPages(body)).toBe(1);
      expectInOrder(await readWords(body), wordsOf(appeal.letter));
      expect(await checkWithQpdf(body)).toBe(0);
    }
  });
});

test('a Russian blank has the same letter in English on its reverse', async () => {
  const blank = anAppeal({ language: 'ru', supporter: null });
  const reverse = anAppeal({ supporter: null });
  const { body } = await writeDocument(blank, { format: 'pdf', reverse });
  expect(await countPages(body)).toBe(2);
  expectInOrder(await readWords(body), ['Имя и фамилия', blank.letter.subject, 'Подпись']);
  expectInOrder(await readWords(body, 1), [
    'The same letter in English, to read before you sign',
    'Dear Prosecutor General,',
  ]);
});

test('window and paper follow the sender’s country unless they are chosen', async () => {
  const american = anAppeal({ supporter: { name: 'J. Doe', town: 'Boise', country: 'US' } });
  const pdf = async (options: object) =>
    (await writeDocument(american, { format: 'pdf', ...options })).body.toString('latin1');
  expect(await pdf({})).toMatch(/MediaBox ?\[0 0 612(\.0+)? 792/);
  expect(await pdf({ paper: 'a4' })).toMatch(/MediaBox ?\[0 0 595\.2\d/);
});

test('every document is named neutrally', async () => {
  const names = await Promise.all(
    (['pdf', 'eml', 'txt', 'html'] as const).map(
      async (format) => (await writeDocument(anAppeal(), { format })).fileName,
    ),
  );
  expect(names).toEqual(['letter.pdf', 'letter.eml', 'letter.txt', 'letter.html']);
});
