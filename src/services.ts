import type { Config } from './config.js';
import { readLibrary } from './intake/read-library.js';
import type { Library } from './letter/library.js';
import { reviewLibrary } from './letter/review-library.js';
import { type Appeal, type AppealInput, writeAppeal } from './letter/write-appeal.js';
import { type Checked, InputProblem, isError } from './problem.js';
import { dayOf, type PlainDate } from './text/plain-date.js';

/** What the doors (web, command line) work with. Tests override parts of it. */
export interface Services {
  library: Library;
  /** The present day: the one clock of the program. */
  today: () => PlainDate;
  /** Writes a letter dated today unless the input has a date. */
  write: (input: Omit<AppealInput, 'date'> & { date?: string | undefined }) => Checked<Appeal>;
}

/**
 * Reads and reviews all campaigns and letters. A wrong file is refused at start: throws an `InputProblem`
 * that names file, line and what would be right.
 */
export async function createServices(config: Pick<Config, 'templates'>): Promise<Services> {
  const { value: library, problems } = await readLibrary(config.templates);
  const today = () => dayOf(new Date());
  const errors = [...problems, ...reviewLibrary(library, today())].filter(isError);
  if (errors.length > 0) throw new InputProblem(errors);
  return servicesOf(library, today);
}

export function servicesOf(library: Library, today: () => PlainDate): Services {
  return {
    library,
    today,
    write: (input) => writeAppeal(library, { ...input, date: input.date ?? today() }),
  };
}
