import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { letterText } from '../../src/document/plain-text.js';
import { writeDocument } from '../../src/document/write-document.js';
import type { Appeal } from '../../src/letter/write-appeal.js';
import { anAppeal } from '../support/library.js';
import { range } from './letters.js';
import { interleave } from './measure.js';
import { type Part, rounded, say, tableOf } from './part.js';
import { personAt } from './supporters.js';

const rounds = 7;
const draftsPerRound = 150;

/** Appeals of the drafts, all of one language. */
export function appealsOf(language: string, from: number, count: number): Appeal[] {
  return range(from, count, (index) =>
    anAppeal({ language, target: 'president', addressChecked: true, supporter: { ...personAt(index) } }),
  );
}

/** A message with the same subject, text and address, as Nodemailer's guide builds it. */
export function buildWithNodemailer({ letter, contact }: Appeal): Promise<Buffer> {
  const to = contact.email.usable?.address;
  const message = { subject: letter.subject, text: letterText(letter), ...(to !== undefined && { to }) };
  return new MailComposer(message).compile().build();
}

export async function writeTheDraft(appeal: Appeal): Promise<Buffer> {
  return (await writeDocument(appeal, { format: 'eml' })).body;
}

export async function benchDrafts(): Promise<Part> {
  const [english, russian] = [await race('en'), await race('ru')];
  const rows = Object.entries({ English: english, Russian: russian }).map(([name, { draft, nodemailer }]) => [
    name,
    say(1000 * draft),
    say(1000 * nodemailer),
    say(nodemailer / draft),
  ]);
  return {
    ratios: rounded({
      emlVsNodemailer: english.nodemailer / english.draft,
      emlVsNodemailerRussian: russian.nodemailer / russian.draft,
    }),
    figures: rounded({ draftCpuMicroseconds: 1000 * english.draft }),
    table: tableOf('Drafts', ['a message', 'ours, CPU µs', 'Nodemailer, CPU µs', 'times Nodemailer'], rows),
  };
}

async function race(language: string): Promise<{ draft: number; nodemailer: number }> {
  let appeals: Appeal[] = [];
  const all = async (make: (appeal: Appeal) => Promise<unknown>) => {
    for (const appeal of appeals) await make(appeal);
  };
  const { draft, nodemailer } = await interleave(
    [
      { name: 'draft' as const, letters: draftsPerRound, make: () => all(writeTheDraft) },
      { name: 'nodemailer' as const, letters: draftsPerRound, make: () => all(buildWithNodemailer) },
    ],
    {
      count: rounds,
      warmUp: 1,
      before: (round) => {
        appeals = appealsOf(language, round * draftsPerRound, draftsPerRound);
      },
    },
  );
  return { draft: draft.median.cpuMs, nodemailer: nodemailer.median.cpuMs };
}
