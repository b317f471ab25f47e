import { createDraftWriter, writeDraft } from '../../../src/document/email/eml-file.js';
import { InputProblem } from '../../../src/problem.js';
import { arabicLetter, englishLetter, kazakhLetter, russianLetter } from '../../fixtures/letters.js';
import { addressees, compareWithNodemailer, writeWithNodemailer } from '../../support/draft-equality.js';
import { nastyLetter } from '../../support/draft-letters.js';

/** Milliseconds; hundreds of drafts are parsed, perhaps beside other tests. */
const patience = 120_000;

test(
  'the drafts of 500 letters with nasty words read as Nodemailer’s do',
  async () => {
    for (let seed = 0; seed < 500; seed++) await compareWithNodemailer(nastyLetter(seed));
  },
  patience,
);

test.each([
  ['English', englishLetter],
  ['Russian', russianLetter],
  ['Kazakh', kazakhLetter],
  ['Arabic', arabicLetter],
])('so do plain ones, and they are no larger: %s', async (_, letter) => {
  await compareWithNodemailer(letter);
  const draft = createDraftWriter(addressees).write(letter);
  expect(draft.length).toBeLessThanOrEqual((await writeWithNodemailer(letter)).length);
});

test.each([
  [
    'no words',
    { ...englishLetter, salutation: '', blocks: [], closing: '', sender: { name: '', lines: [] } },
  ],
  ['a word of 200,000 characters', { ...englishLetter, closing: 'a'.repeat(200_000) }],
  ['one that is not ASCII', { ...russianLetter, closing: 'ә'.repeat(200_000) }],
  [
    'lone surrogates at every edge',
    { ...englishLetter, subject: '\ud83d', salutation: '\udc4b', closing: '\ud83d' },
  ],
  [
    'words from right to left',
    { ...englishLetter, subject: 'שלום', salutation: 'مرحبا بكم،', closing: '\u202Eשלום' },
  ],
])('so does a letter with %s', async (_, letter) => {
  await compareWithNodemailer(letter);
});

test('a single draft is the one of a run, byte for byte', async () => {
  const writer = createDraftWriter(addressees);
  for (let seed = 0; seed < 200; seed++) {
    const letter = nastyLetter(seed);
    expect((await writeDraft({ letter, ...addressees })).equals(writer.write(letter))).toBe(true);
  }
});

test('a draft holds nothing of those before it', () => {
  const writer = createDraftWriter(addressees);
  const blank = { ...englishLetter, sender: { name: '', lines: [] } };
  const before = writer.write(blank);
  const stranger = { name: 'Zzyzx Unmistakable', lines: ['9 Quixotic Row'] };
  writer.write({ ...englishLetter, subject: 'Zzyzx', closing: 'z'.repeat(50_000), sender: stranger });
  writer.write({ ...russianLetter, subject: 'Zzyzx', sender: stranger });
  const after = writer.write(blank);
  expect(after.equals(before)).toBe(true);
  expect(after.toString()).not.toMatch(/Zzyzx|Quixotic|zzz/);
});

test('writers to different addressees do not mix them up', () => {
  const one = createDraftWriter({ to: 'one@example.org', cc: [] });
  const other = createDraftWriter({ cc: ['other@example.org'] });
  const recipients = (draft: Buffer) => draft.toString().match(/^(To|Cc): .*/gm);
  expect(recipients(one.write(englishLetter))).toEqual(['To: one@example.org']);
  expect(recipients(other.write(englishLetter))).toEqual(['Cc: other@example.org']);
  expect(recipients(one.write(russianLetter))).toEqual(['To: one@example.org']);
});

test('there is no writer to an address that is not plain', async () => {
  const evil = 'one@example.org\nother@example.org';
  expect(() => createDraftWriter({ to: evil, cc: [] })).toThrow(InputProblem);
  await writeDraft({ letter: englishLetter, to: 'one@example.org', cc: ['other@example.org'] });
  await expect(writeDraft({ letter: englishLetter, to: evil, cc: [] })).rejects.toThrow(InputProblem);
});
