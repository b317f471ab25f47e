import type { Config } from './config.js';
import { readLibrary } from './intake/read-library.js';
import type { EditedWords } from './letter/edited-words.js';
import type { Library } from './letter/library.js';
import { restoreEdited } from './letter/restore-edited.js';
import { type ReviewScope, reviewLibrary } from './letter/review-library.js';
import { type Appeal, type AppealInput, writeAppeal } from './letter/write-appeal.js';
import { type Checked, InputProblem, isError, type Problem } from './problem.js';
import { addMonths, dayOf, type PlainDate, parsePlainDate } from './text/plain-date.js';

/** What the doors (web, command line) work with. Tests override parts of it. */
export interface Services {
  library: Library;
  /** The present day: the one clock of the program. */
  today: () => PlainDate;
  /** Writes a letter dated today unless the input has a date. */
  write: (input: UndatedInput) => Checked<Appeal>;
  /** Puts back what an edited letter lost of its demands. */
  restore: (input: UndatedInput) => Checked<EditedWords>;
}

type UndatedInput = Omit<AppealInput, 'date'> & { date?: string | undefined };

/**
 * Reads all campaigns and letters, and reviews them, or the letters that a command is about. A wrong file is
 * refused at start: throws an `InputProblem` that names file, line and what would be right.
 */
export async function createServices(
  config: Pick<Config, 'templates'>,
  about?: ReviewScope,
): Promise<Services> {
  const { value: library, problems } = await readLibrary(config.templates);
  const today = () => dayOf(new Date());
  const errors = [...problems, ...reviewLibrary(published(library), today(), about)].filter(blocksStart);
  if (errors.length > 0) throw new InputProblem(errors);
  return servicesOf(library, today);
}

/** A draft need not be right yet: nobody is offered its letters. */
function published(library: Library): Library {
  const campaigns = [...library.campaigns].filter(([, { state }]) => state !== 'draft');
  return { ...library, campaigns: new Map(campaigns) };
}

/** Where a ruling is needed each letter is refused by itself: the pages must stay up to say who is free. */
function blocksStart(problem: Problem): boolean {
  return isError(problem) && problem.code !== 'ruling-needed';
}

export function servicesOf(library: Library, today: () => PlainDate): Services {
  return {
    library,
    today,
    write: (input) => {
      const date = input.date ?? today();
      const far = farAhead(date, today());
      return far.length > 0 ? { problems: far } : writeAppeal(library, { ...input, date });
    },
    restore: (input) => restoreEdited(library, { ...input, date: input.date ?? today() }),
  };
}

/** A letter may be dated for the day on which it is posted, not for one whose events nobody can know. */
export function farAhead(date: string, today: PlainDate): Problem[] {
  if (parsePlainDate(date) === undefined || date <= addMonths(today, 3)) return [];
  const fix = 'Date it at most three months ahead.';
  return [{ code: 'date-too-late', severity: 'error', where: 'date', message: `${date} is far ahead.`, fix }];
}
