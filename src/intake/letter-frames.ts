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
import { type ReadyFiles, readUnlessReady, type TemplateFile } from './ready-files.js';

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
  const fileOf = (file: string) => ({ path: join(folder, file), name: `${language}/${file}` });
  const phrases = await readPhrases(fileOf('phrases.json'), ready);
  const frames = new Map<FrameName, LetterTemplate>();
  const problems = [...phrases.problems];
  for (const file of files.filter((name) => name.endsWith('.hbs'))) {
    const template = await readFrame(fileOf(file), ready);
    problems.push(...template.problems);
    if (template.value) frames.set(file.replace(/\.hbs$/, '') as FrameName, template.value);
  }
  problems.push(...missingFrames(files, language));
  return phrases.value ? { value: { phrases: phrases.value, frames }, problems } : { problems };
}

function readFrame(file: TemplateFile, ready: ReadyFiles): Promise<Checked<LetterTemplate>> {
  return readUnlessReady(file, ready, async () => {
    const { parseFrame } = await import('./frame-file.js');
    return (text) => parseFrame(text, file.name);
  });
}

function readPhrases(file: TemplateFile, ready: ReadyFiles): Promise<Checked<Phrases>> {
  return readUnlessReady(file, ready, async () => {
    const { parsePhrases } = await import('./phrases-file.js');
    return (text) => parsePhrases(text, file.name);
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
