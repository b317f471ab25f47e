import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Statement } from '../../src/statement/statement.js';
import { describeScores, scoreCorpus } from '../support/score-report.js';
import { developmentCorpus } from '../support/statement-corpus.js';

/**
 * How well statements are taken apart: `npm run -s build && npx tsx test/bench/statements.ts [FOLDER]`. Each is read
 * by the program itself, as a person would call it; a folder holds statements with their gold.
 */
const [folder = developmentCorpus] = process.argv.slice(2);
console.log(describeScores(await scoreCorpus(folder.replace(/\/?$/, '/'), readByProgram)));

async function readByProgram(path: string): Promise<Statement> {
  const program = new URL('../../dist/cli/main.js', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [program, 'statement', path, '--json'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Statement;
}
