import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Checked, Problem } from '../../problem.js';
import type { SourceDocument } from '../../statement/block.js';
import { confinedProgram, type Ending, runConfined } from '../confined.js';
import { documentLimits } from './limits.js';
import type { Told } from './told.js';

const program = confinedProgram(new URL('./child.ts', import.meta.url), 'read-document.js');

const { megabytes, pages, memory, seconds } = documentLimits;

/**
 * The document of a file, or why it cannot be read, in a sentence. It is parsed in a process of its own: whatever the
 * file does to its parser, this process goes on.
 */
export async function readDocument(file: string): Promise<Checked<SourceDocument>> {
  const refuse = (code: string, message: string, fix: string) => ({
    problems: [problem(file, code, message, fix)],
  });
  try {
    const found = await stat(file);
    if (found.isDirectory()) return refuse('document-unreadable', 'This is a folder.', 'Give a file.');
    if (found.size > megabytes * 1_000_000) return refuse('document-large', tooLarge(found.size), shorten);
    const told = toldBy(
      await runConfined(await readFile(file), { program, limits: documentLimits, name: basename(file) }),
    );
    if (told.document) return { value: told.document, problems: [] };
    return refuse(told.refused.code, told.refused.message, told.refused.fix);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'ENOENT')
      return refuse('document-unreadable', 'There is no such file.', 'Give the file of a statement.');
    return refuse('document-unreadable', `The file cannot be read (${code}).`, 'Let the program read it.');
  }
}

function tooLarge(size: number): string {
  return `The file has ${(size / 1_000_000).toFixed(1)} MB; at most ${megabytes} MB are read.`;
}

const shorten = `Give the statement alone: at most ${megabytes} MB and ${pages} pages.`;

const costs = {
  time: `Reading the file took longer than ${seconds} s.`,
  memory: `Reading the file took more than ${memory} MB of memory.`,
  output: 'The file unfolds to far more text than a statement has.',
};

function toldBy(ending: Ending): Told {
  if ('output' in ending) return parseTold(ending.output);
  if ('limit' in ending) {
    return { refused: { code: 'document-costly', message: costs[ending.limit], fix: shorten } };
  }
  return { refused: broken };
}

const broken = {
  code: 'document-broken',
  message: 'The file is broken: its reader stopped.',
  fix: 'Open it in the program that it belongs to and save it anew.',
};

/** What came from a process that has read a stranger's file is looked at before it is believed. */
function parseTold(output: Buffer): Told {
  try {
    const told: Told = JSON.parse(output.toString());
    return told.refused || Array.isArray(told.document?.blocks) ? told : { refused: broken };
  } catch {
    return { refused: broken };
  }
}

function problem(file: string, code: string, message: string, fix: string): Problem {
  return { code, severity: 'error', where: basename(file), message, fix };
}
