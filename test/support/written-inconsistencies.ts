import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../fixtures/inconsistencies/', import.meta.url));

/** An invented statement in few words, which contradicts itself or only looks as if it did. */
export interface WrittenInconsistency {
  file: string;
  language: string;
  contradicts: boolean;
  /** As `statementOf` reads it. */
  text: string;
}

/** One a line, `+` before what contradicts itself and `-` before what does not; `¶` parts paragraphs, `|` notes. */
export const writtenInconsistencies: WrittenInconsistency[] = readdirSync(folder).flatMap((file) => {
  let language = 'en';
  return readFileSync(`${folder}${file}`, 'utf8')
    .split('\n')
    .flatMap((line): WrittenInconsistency[] => {
      language = /^# (\w\w)$/.exec(line)?.[1] ?? language;
      const [, sign, words = ''] = /^([+-]) (.+)$/.exec(line) ?? [];
      if (sign === undefined) return [];
      const text = words.replaceAll(' ¶ ', '\n\n').replaceAll(' | [', '\n[');
      return [{ file, language, contradicts: sign === '+', text }];
    });
});
