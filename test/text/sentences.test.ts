import { splitSentences } from '../../src/text/sentences.js';

test.each([
  ['en', ['Mr. Smith met Dr. A. Tleuzhan.', 'He left at 5 p.m. on Monday.', 'Why?']],
  ['en', ['It was said by Amnesty International, i.e. by its researchers.', '“Let him go.”', 'They did.']],
  ['fr', ['Me Dupont a vu M. Lukusa.', 'Il va bien.']],
  ['es', ['El Sr. Marcano vive en EE. UU. desde 2020.', 'Volverá.']],
  ['de', ['Am 3. Mai 2022 kam Dr. Aydin frei.', 'Er ist z. B. in Wien.']],
  ['ru', ['В 2022 г. суд отклонил жалобу.', 'На ул. Ленина стоит А. Жуманов.']],
  ['ar', ['اعتقلته الشرطة.', 'أين هو؟', 'لا أحد يعرف.']],
])('sentences of %s end where they end: %j', (language, sentences) => {
  expect(splitSentences(sentences.join(' '), language).map(({ text }) => text)).toEqual(sentences);
});

test('sentences stand where they are found, also in a long text', () => {
  const text = 'He was held for a week.  Nobody knew where. '.repeat(800);
  const sentences = splitSentences(text, 'en');
  expect(sentences).toHaveLength(1600);
  expect(sentences.filter(({ from, to, text: words }) => text.slice(from, to) !== words)).toEqual([]);
});
