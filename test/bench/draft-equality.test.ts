import { anAppeal } from '../support/library.js';
import { draftDifference } from './draft-equality.js';
import { buildWithNodemailer, writeTheDraft } from './drafts.js';

const appeal = anAppeal({ target: 'president', addressChecked: true });
const { letter } = appeal;

test('a draft says what its letter says, to whom it is written', async () => {
  expect(appeal.contact.email.usable?.address).toContain('@');
  expect(await draftDifference(appeal, await writeTheDraft(appeal))).toBeUndefined();
  expect(await draftDifference(appeal, await buildWithNodemailer(appeal))).toBeUndefined();
});

test('another subject, text or address is found', async () => {
  const difference = async (other: typeof appeal) => draftDifference(other, await writeTheDraft(appeal));
  expect(await difference({ ...appeal, letter: { ...letter, subject: 'Other' } })).toBe(
    `the subject "${letter.subject}"`,
  );
  expect(await difference({ ...appeal, letter: { ...letter, closing: 'Bye,' } })).toBe('another text');
  expect(await difference({ ...appeal, contact: { ...appeal.contact, email: {} } })).toMatch('the address');
});
