import { arabicLetter } from '../fixtures/letters.js';
import { nastyLetter } from '../support/draft-letters.js';
import { anAppeal } from '../support/library.js';
import { expectWordsArrive, type LinkOpener, startLinkOpener } from '../support/opened-links.js';

let opener: LinkOpener;

beforeAll(async () => {
  opener = await startLinkOpener();
}, 60_000);

afterAll(() => opener?.close());

const addressees = { to: 'office@example.org', cc: ['copy@example.org'] };
const ownWords = [
  '',
  'a & b # c + d % e',
  '100% ?subject=x&cc=y@example.net',
  '🕊 👩‍👩‍👧 é',
  '%0D%0A&#10;<br>"\'',
];

describe.each(['en', 'ru', 'kk'])('the links of a letter in "%s"', (language) => {
  test.each(['full', 'short'] as const)(
    'that is %s open with its words',
    async (length) => {
      for (const personalLine of ownWords) {
        const supporter = { name: 'Anna & Co. +1', town: 'Leeds #2', country: 'GB', personalLine };
        const { letter, shortLetter } = anAppeal({ language, length, supporter });
        await expectWordsArrive(opener, { letter, shortLetter, ...addressees });
      }
    },
    300_000,
  );
});

test('so do those of an Arabic letter', async () => {
  await expectWordsArrive(opener, { letter: arabicLetter, ...addressees });
}, 60_000);

test('so do those of 100 letters with nasty words, as each other’s short ones too', async () => {
  for (let seed = 0; seed < 100; seed++) {
    const letter = nastyLetter(seed);
    await expectWordsArrive(opener, { letter, shortLetter: nastyLetter(seed + 1), ...addressees });
    const short = { ...letter, blocks: letter.blocks.slice(0, 1) };
    await expectWordsArrive(opener, { letter: short, ...addressees });
  }
}, 600_000);
