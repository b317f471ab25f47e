import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { statementOf } from './written-statement.js';

const folder = fileURLToPath(new URL('../fixtures/people/', import.meta.url));

export interface WrittenCase {
  language: string;
  title: string;
  /** Whom the statement is about; nobody for one about a law. */
  names: string[];
  statement: ReturnType<typeof statementOf>;
}

/** Invented statements, each after a line with its language and the names of those it is about. */
export const writtenCases: WrittenCase[] = readdirSync(folder).flatMap((file) =>
  readFileSync(`${folder}${file}`, 'utf8')
    .split(/^=====$/m)
    .map(readCase),
);

function readCase(text: string): WrittenCase {
  const [head = '', ...lines] = text.trim().split('\n');
  const [, language = 'en', names = ''] = /^(\w\w):(.*)$/.exec(head) ?? [];
  const statement = statementOf(lines.join('\n'), language);
  return {
    language,
    title: statement.title ?? '',
    names: names
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    statement,
  };
}
