import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Length, lengths } from '../campaign/demand.js';
import { type TargetKind, targetKinds } from '../campaign/target.js';
import type { FrameName, LanguageShelf } from '../letter/library.js';
import { type Phrases, phrasesSchema } from '../letter/phrases.js';
import { checkTemplate } from '../letter/template/check-template.js';
import { type LetterTemplate, parseTemplate } from '../letter/template/parse-template.js';
import type { Checked, Problem } from '../problem.js';
import type { LanguageCode } from '../text/languages.js';

/** The frames and phrases of every language that has a folder under `templates/letters`. */
export async function readShelves(folder: string): Promise<Checked<Map<LanguageCode, LanguageShelf>>> {
  const languages = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const shelves = new Map<LanguageCode, LanguageShelf>();
  const problems: Problem[] = [];
  for (const { name } of languages.sort((a, b) => (a.name < b.name ? -1 : 1))) {
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
    const template = parseFrame(await readFile(join(folder, file), 'utf8'), `${language}/${file}`);
    problems.push(...template.problems);
    if (template.value) frames.set(file.replace(/\.hbs$/, '') as FrameName, template.value);
  }
  problems.push(...missingFrames(files, language));
  return phrases.value ? { value: { phrases: phrases.value, frames }, problems } : { problems };
}

/** A frame is read only when it is whole: syntax, what is allowed, and every word. */
export function parseFrame(text: string, name: string): Checked<LetterTemplate> {
  const parsed = parseTemplate(text);
  const problems = [...parsed.problems, ...(parsed.value ? checkTemplate(parsed.value) : [])];
  const placed = problems.map((problem) => ({ ...problem, where: `${name}:${problem.where}` }));
  return parsed.value && placed.length === 0 ? { value: parsed.value, problems: [] } : { problems: placed };
}

async function readPhrases(path: string, name: string): Promise<Checked<Phrases>> {
  try {
    const parsed = phrasesSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (parsed.success) return { value: parsed.data, problems: [] };
    return {
      problems: parsed.error.issues.map((issue) =>
        phrasesProblem(name, `${issue.path.join('.')}: ${issue.message}.`),
      ),
    };
  } catch (error) {
    return {
      problems: [phrasesProblem(name, error instanceof Error ? `${error.message}.` : 'It cannot be read.')],
    };
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
