import { createDraftWriter } from '../../../src/document/email/eml-file.js';
import { addressees, compareWithNodemailer } from '../../support/draft-equality.js';
import { nastyLetter } from '../../support/draft-letters.js';

const fiveHundreds = Array.from({ length: 10 }, (_, index) => 1000 + 500 * index);

test.each(fiveHundreds)(
  'the drafts of letters %i to 499 more read as Nodemailer’s do',
  async (from) => {
    for (let seed = from; seed < from + 500; seed++) await compareWithNodemailer(nastyLetter(seed));
  },
  600_000,
);

test('100,000 drafts leave no memory behind', () => {
  const writer = createDraftWriter(addressees);
  const write = (from: number, to: number) => {
    for (let seed = from; seed < to; seed++) writer.write(nastyLetter(seed));
    return process.memoryUsage.rss();
  };
  const before = write(0, 10_000);
  expect(write(10_000, 100_000) - before).toBeLessThan(50_000_000);
}, 600_000);
