import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Length, lengths } from '../campaign/demand.js';
import { type TargetKind, targetKinds } from '../campaign/target.js';
import type { FrameName, LanguageShelf } from '../letter/library.js';
import { type Phrases, phrasesSchema } from '../letter/phrases.js';
import { checkTemplate } from '../letter/template/check-template.js';
import { type LetterTemplate, parseTemplate } from '../letter/template/parse-template.js';
import type { Checked, Problem } from '../problem.js';
import type { LanguageCode } from '../text/languages.js';
import { listFolders } from './list-folders.js';
import { readText } from './read-text.js';

/** The frames and phrases of every language that has a folder under `templates/letters`. */
export async function readShelves(folder: string): Promise<Checked<Map<LanguageCode, LanguageShelf>>> {
  const languages = await listFolders(folder);
  const shelves = new Map<LanguageCode, LanguageShelf>();
  const problems = [...languages.problems];
  for (const name of languages.value ?? []) {
    const shelf = await readShelf(join(folder, name), name);
    problems.push(...shelf.problems);
    if (shelf.value) shelves.set(name, shelf.value);
  }
  return { value: shelves, problems };
}

async function readShelf(folder: string, language: LanguageCode): Promise<Checked<LanguageShelf>> {
  const files = (await readdir(folder)).sort();
  const phrases = await readPhrases(join(folder, 'phrases.json'), `${language}/phrases.json`);
  const frames = new Map<FrameName, LetterTemplate>();
  const problems = [...phrases.problems];
  for (const file of files.filter((name) => name.endsWith('.hbs'))) {
    const template = await readFrame(join(folder, file), `${language}/${file}`);
    problems.push(...template.problems);
    if (template.value) frames.set(file.replace(/\.hbs$/, '') as FrameName, template.value);
  }
  problems.push(...missingFrames(files, language));
  return phrases.value ? { value: { phrases: phrases.value, frames }, problems } : { problems };
}

async function readFrame(path: string, name: string): Promise<Checked<LetterTemplate>> {
  const text = await readText(path, name);
  return text.value === undefined ? { problems: text.problems } : parseFrame(text.value, name);
}

/** A frame is read only when it is whole: syntax, what is allowed, and every word. */
export function parseFrame(text: string, name: string): Checked<LetterTemplate> {
  const parsed = parseTemplate(text);
  const problems = [...parsed.problems, ...(parsed.value ? checkTemplate(parsed.value) : [])];
  const placed = problems.map((problem) => ({ ...problem, where: `${name}:${problem.where}` }));
  return parsed.value && placed.length === 0 ? { value: parsed.value, problems: [] } : { problems: placed };
}

async function readPhrases(path: string, name: string): Promise<Checked<Phrases>> {
  const text = await readText(path, name);
  return text.value === undefined ? { problems: text.problems } : parsePhrases(text.value, name);
}

function parsePhrases(text: string, name: string): Checked<Phrases> {
  try {
    const parsed = phrasesSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { value: parsed.data, problems: [] };
    const wrong = parsed.error.issues.map(({ path, message }) =>
      phrasesProblem(name, `${path.join('.')}: ${message}.`),
    );
    return { problems: wrong };
  } catch (error) {
    return { problems: [phrasesProblem(name, `${error instanceof Error ? error.message : String(error)}.`)] };
  }
}

function phrasesProblem(where: string, message: string): Problem {
  return {
    code: 'phrases-wrong',
    severity: 'error',
    where,
    message,
    fix: 'Compare it with templates/letters/en/phrases.json.',
  };
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
