import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { statementOf as read, type statementOf } from './written-statement.js';

const facts = fileURLToPath(new URL('../../../shared/content/facts.json', import.meta.url));

interface SharedFacts {
  title: string;
  demands: { verbatim: string }[];
  paragraphs: { id: string; section: string; text: string }[];
  footnotes: { n: number; text: string; urls: string[] }[];
}

/** The statement of the first campaign, which is not ours to keep: `undefined` where it is not at hand. */
export function sharedStatement(): ReturnType<typeof statementOf> | undefined {
  if (!existsSync(facts)) return undefined;
  const shared = JSON.parse(readFileSync(facts, 'utf8')) as SharedFacts;
  const notes = shared.footnotes.map(({ n, text, urls }) => `[^${n}]: ${[text, ...urls].join(' ')}`);
  const pieces = [`# ${shared.title}`, ...shared.paragraphs.flatMap(pieceOf), notes.join('\n')];
  const statement = read(pieces.join('\n\n'));
  for (const note of statement.footnotes) note.text = shared.footnotes[note.number - 1]?.text ?? '';
  return { ...statement, organisation: 'Amnesty International' };
}

function pieceOf(
  { id, section, text }: SharedFacts['paragraphs'][number],
  index: number,
  all: SharedFacts['paragraphs'],
): string[] {
  const marked = text.replace(/\s*<sup>(\d+)<\/sup>/g, '[^$1]').replace(/\n+/g, ' ');
  const heading = section !== all[index - 1]?.section && !section.startsWith('(') ? [`## ${section}`] : [];
  return [...heading, id.startsWith('D') ? `- ${marked.replace(/^- /, '')}` : marked];
}
