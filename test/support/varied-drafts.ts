import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Draft, writeDraft } from '../../src/document/email/eml-file.js';
import { addressees } from './draft-equality.js';
import { nastyLetter } from './draft-letters.js';

export const pdf = Buffer.from('%PDF-1.7\nbytes: \r\n\n\r\0\xff\n%%EOF', 'latin1');

const offices = [
  'Prosecutor General of the Republic of Kazakhstan',
  'Генеральный Прокурор Республики Казахстан',
  'Қазақстан Республикасындағы Адам құқықтары жөніндегі уәкіл',
  'المدعي العام لجمهورية كازاخستان',
];

/** Every third draft has a PDF, in a name of each language, every fifth its words as HTML too, every seventh a blind copy. */
export function variedDraft(seed: number): Draft {
  const name = `${offices[(seed / 3) % offices.length]}.pdf`;
  return {
    letter: nastyLetter(seed),
    ...addressees,
    attachment: seed % 3 === 0 ? { name, content: pdf } : undefined,
    html: seed % 5 === 0,
    bcc: seed % 7 === 0 ? ['count@example.org'] : [],
  };
}

/** So many of them as files, their paths in order. */
export async function writeVariedDrafts(count: number): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'appealwright-'));
  const paths: string[] = [];
  for (let seed = 0; seed < count; seed++) {
    const path = join(folder, `${seed}.eml`);
    await writeFile(path, await writeDraft(variedDraft(seed)));
    paths.push(path);
  }
  return paths;
}

/** The fields that a draft to copies has, in order of the alphabet: none that says who wrote it, when, or with what. */
export function fieldsOf({ bcc = [], attachment, html }: Draft): string[] {
  const inParts = attachment !== undefined || html;
  return [
    ...(bcc.length > 0 ? ['bcc'] : []),
    'cc',
    ...(inParts ? [] : ['content-transfer-encoding']),
    'content-type',
    'mime-version',
    'subject',
    'to',
    'x-unsent',
  ];
}

export function subjectWords(subject: string): string {
  return wellFormed(subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim());
}

export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
