import type { Command } from 'commander';
import { readDocument } from '../intake/documents/read-document.js';
import { valueOrThrow } from '../problem.js';
import { readStatement } from '../statement/read-statement.js';
import type { Statement } from '../statement/statement.js';
import { describeStatement } from './describe-statement.js';
import type { Terminal } from './terminal.js';

export function addStatementCommand(program: Command, terminal: Terminal): void {
  program
    .command('statement')
    .description(
      'Take a statement apart: what it says of itself, its demands, people, facts and contradictions.',
    )
    .argument('<file>', 'a .txt, .md, .html, .docx or .pdf file, at most 10 MB and 300 pages')
    .option('--json', 'the statement as JSON on standard output')
    .action(async (file: string, { json }: { json?: true }) => {
      const statement = await statementOf(file);
      terminal.stdout.write(json ? `${JSON.stringify(statement, null, 2)}\n` : describeStatement(statement));
    });
}

/** Throws an `InputProblem` for a file that cannot be read. */
export async function statementOf(file: string): Promise<Statement> {
  return readStatement(valueOrThrow(await readDocument(file)));
}
