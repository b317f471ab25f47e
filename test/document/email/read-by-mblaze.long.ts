import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { letterText } from '../../../src/document/plain-text.js';
import {
  pdf,
  subjectWords,
  variedDraft,
  wellFormed,
  writeVariedDrafts,
} from '../../support/varied-drafts.js';

const letters = 5_000;

/** What mblaze, Debian's mail programs for the terminal, makes of a file; nothing where it has no such field. */
function mblaze(program: string, ...words: string[]): Buffer {
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  return spawnSync(program, words, { env, maxBuffer: 1_000_000_000 }).stdout;
}

/** The parts of a message as it numbers them: `2: text/plain`. */
function partsOf(path: string): { number: string; type: string; name: string }[] {
  const lines = mblaze('mshow', '-t', path).toString().trim().split('\n').slice(1);
  return lines.map((line) => {
    const [, number = '', type = '', name = ''] =
      /^\s*(\d+): (\S+)(?: size=\d+)?(?: name="(.*)")?/.exec(line) ?? [];
    return { number, type, name };
  });
}

test(`mblaze reads the words, addressees and attachment of ${letters} drafts as they were written`, async () => {
  if (!existsSync('/usr/bin/mshow')) throw new Error('This test needs mblaze: apt-get install mblaze.');
  for (const [seed, path] of (await writeVariedDrafts(letters)).entries()) {
    const { letter, to, cc, bcc, attachment, html } = variedDraft(seed);
    const parts = partsOf(path);
    const part = (type: string) => parts.find((candidate) => candidate.type === type);
    const content = (type: string) => mblaze('mshow', '-O', path, part(type)?.number ?? '');
    const field = (name: string) => mblaze('mhdr', '-d', '-h', name, path).toString().trim();
    expect({
      seed,
      subject: field('subject'),
      to: field('to'),
      cc: field('cc'),
      bcc: field('bcc'),
      text: content('text/plain').toString().replaceAll('\r\n', '\n').replace(/\n$/, ''),
      html: part('text/html') !== undefined,
      name: part('application/pdf')?.name,
      pdf: part('application/pdf') && content('application/pdf').equals(pdf),
    }).toEqual({
      seed,
      subject: subjectWords(letter.subject),
      to,
      cc: cc.join(', '),
      bcc: bcc?.join(', '),
      text: wellFormed(letterText(letter)),
      html,
      name: attachment?.name,
      pdf: attachment && true,
    });
  }
}, 1_800_000);
