import { type Phrases, phrasesSchema } from '../letter/phrases.js';
import type { Checked, Problem } from '../problem.js';

/** What every letter of a language says around its frame, or everything that is wrong with it. */
export function parsePhrases(text: string, name: string): Checked<Phrases> {
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
