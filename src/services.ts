import type { Config } from './config.js';
import { readLibrary, readTemplates } from './intake/read-library.js';
import { loadShippedFiles } from './intake/ready-files.js';
import type { EditedWords } from './letter/edited-words.js';
import type { Library } from './letter/library.js';
import { renewLibrary } from './letter/renew-library.js';
import { restoreEdited } from './letter/restore-edited.js';
import { type ReviewScope, whatBlocks } from './letter/review-library.js';
import { type Appeal, type AppealInput, writeAppeal } from './letter/write-appeal.js';
import { type Checked, InputProblem, isError, type Problem } from './problem.js';
import { addMonths, dayOf, type PlainDate, parsePlainDate } from './text/plain-date.js';

/** What the doors (web, command line) work with. Tests override parts of it. */
export interface Services {
  /** As its files were last found right: replaced as a whole when they change. */
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
  const { value: library, problems } = await readLibrary(config.templates, loadShippedFiles());
  const today = () => dayOf(new Date());
  const errors = [...problems.filter(isError), ...whatBlocks(library, today(), about)];
  if (errors.length > 0) throw new InputProblem(errors);
  return servicesOf(library, today);
}

/** Reads the files again. What is wrong now stays as it was, and is told. */
export async function renewServices(
  services: Services,
  config: Pick<Config, 'templates'>,
): Promise<Problem[]> {
  const read = await readTemplates(config.templates);
  const { library, problems } = renewLibrary(services.library, read, services.today());
  services.library = library;
  return problems;
}

export function servicesOf(library: Library, today: () => PlainDate): Services {
  const services: Services = {
    library,
    today,
    write: (input) => {
      const date = input.date ?? today();
      const far = farAhead(date, today());
      return far.length > 0 ? { problems: far } : writeAppeal(services.library, { ...input, date });
    },
    restore: (input) => restoreEdited(services.library, { ...input, date: input.date ?? today() }),
  };
  return services;
}

/** A letter may be dated for the day on which it is posted, not for one whose events nobody can know. */
export function farAhead(date: string, today: PlainDate): Problem[] {
  if (parsePlainDate(date) === undefined || date <= addMonths(today, 3)) return [];
  const fix = 'Date it at most three months ahead.';
  return [{ code: 'date-too-late', severity: 'error', where: 'date', message: `${date} is far ahead.`, fix }];
}
