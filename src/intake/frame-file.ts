import { checkTemplate } from '../letter/template/check-template.js';
import { type LetterTemplate, parseTemplate } from '../letter/template/parse-template.js';
import type { Checked } from '../problem.js';

/** A frame is read only when it is whole: syntax, what is allowed, and every word. */
export function parseFrame(text: string, name: string): Checked<LetterTemplate> {
  const parsed = parseTemplate(text);
  const problems = [...parsed.problems, ...(parsed.value ? checkTemplate(parsed.value) : [])];
  const placed = problems.map((problem) => ({ ...problem, where: `${name}:${problem.where}` }));
  return parsed.value && placed.length === 0 ? { value: parsed.value, problems: [] } : { problems: placed };
}
