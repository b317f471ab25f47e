import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Length, lengths } from '../campaign/demand.js';
import { type TargetKind, targetKinds } from '../campaign/target.js';
import type { FrameName, LanguageShelf } from '../letter/library.js';
import type { Phrases } from '../letter/phrases.js';
import type { LetterTemplate } from '../letter/template/parse-template.js';
import type { Checked, Problem } from '../problem.js';
import type { LanguageCode } from '../text/languages.js';
import { listFolders } from './list-folders.js';
import { readText } from './read-text.js';
import { type ReadyFiles, readUnlessReady } from './ready-files.js';

/** The frames and phrases of every language that has a folder under `templates/letters`. */
export async function readShelves(
  folder: string,
  ready: ReadyFiles,
): Promise<Checked<Map<LanguageCode, LanguageShelf>>> {
  const languages = await listFolders(folder);
  const shelves = new Map<LanguageCode, LanguageShelf>();
  const problems = [...languages.problems];
  for (const name of languages.value ?? []) {
    const shelf = await readShelf(join(folder, name), name, ready);
    problems.push(...shelf.problems);
    if (shelf.value) shelves.set(name, shelf.value);
  }
  return { value: shelves, problems };
}

async function readShelf(
  folder: string,
  language: LanguageCode,
  ready: ReadyFiles,
): Promise<Checked<LanguageShelf>> {
  const files = (await readdir(folder)).sort();
  const phrases = await readPhrases(join(folder, 'phrases.json'), `${language}/phrases.json`, ready);
  const frames = new Map<FrameName, LetterTemplate>();
  const problems = [...phrases.problems];
  for (const file of files.filter((name) => name.endsWith('.hbs'))) {
    const template = await readFrame(join(folder, file), `${language}/${file}`, ready);
    problems.push(...template.problems);
    if (template.value) frames.set(file.replace(/\.hbs$/, '') as FrameName, template.value);
  }
  problems.push(...missingFrames(files, language));
  return phrases.value ? { value: { phrases: phrases.value, frames }, problems } : { problems };
}

async function readFrame(path: string, name: string, ready: ReadyFiles): Promise<Checked<LetterTemplate>> {
  const { value: text, problems } = await readText(path, name);
  if (text === undefined) return { problems };
  return readUnlessReady({ name, text }, ready, async () => {
    const { parseFrame } = await import('./frame-file.js');
    return parseFrame(text, name);
  });
}

async function readPhrases(path: string, name: string, ready: ReadyFiles): Promise<Checked<Phrases>> {
  const { value: text, problems } = await readText(path, name);
  if (text === undefined) return { problems };
  return readUnlessReady({ name, text }, ready, async () => {
    const { parsePhrases } = await import('./phrases-file.js');
    return parsePhrases(text, name);
  });
}

function missingFrames(files: readonly string[], language: LanguageCode): Problem[] {
  const names = targetKinds.flatMap((kind) => lengths.map((length) => frameName(kind, length)));
  return names
    .filter((name) => !files.includes(`${name}.hbs`))
    .map((name) => ({
      code: 'frame-missing',
      severity: 'error',
      where: `${language}/${name}.hbs`,
      message: `The language "${language}" has no frame ${name}.`,
      fix: 'Write it: each kind of office has a full and a short letter.',
    }));
}

export function frameName(kind: TargetKind, length: Length): FrameName {
  return `${kind}-${length}`;
}
