import { type ParsedMail, simpleParser } from 'mailparser';
import { letterText } from '../../src/document/plain-text.js';
import type { Appeal } from '../../src/letter/write-appeal.js';
import { appealsOf, buildWithNodemailer, writeTheDraft } from './drafts.js';

export interface DraftEquality {
  /** Messages that were parsed back: ours and Nodemailer's. */
  drafts: number;
  draftsEqual: boolean;
  differences: string[];
}

const writers = { 'our draft': writeTheDraft, 'Nodemailer’s message': buildWithNodemailer };

/** Whether messages of three languages say, once they are parsed back, what their letters say. */
export async function compareDrafts(): Promise<DraftEquality> {
  const differences: string[] = [];
  let drafts = 0;
  for (const appeal of ['en', 'ru', 'kk'].flatMap((language) => appealsOf(language, 0, 4)))
    for (const [name, write] of Object.entries(writers)) {
      const difference = await draftDifference(appeal, await write(appeal));
      if (difference !== undefined)
        differences.push(`${name} of ${appeal.letter.sender.name}: ${difference}`);
      drafts += 1;
    }
  return { drafts, draftsEqual: differences.length === 0, differences };
}

/** What a message has that its letter has not, for people; `undefined` where it is the letter's. */
export async function draftDifference(appeal: Appeal, message: Uint8Array): Promise<string | undefined> {
  const { letter, contact } = appeal;
  const mail = await simpleParser(Buffer.from(message));
  const to = contact.email.usable?.address;
  if (mail.subject !== letter.subject) return `the subject "${mail.subject}"`;
  if (addressOf(mail) !== to) return `the address "${addressOf(mail)}"`;
  return mail.text?.replace(/\n$/, '') === letterText(letter) ? undefined : 'another text';
}

function addressOf({ to }: ParsedMail): string | undefined {
  return [to ?? []].flat()[0]?.value[0]?.address;
}
