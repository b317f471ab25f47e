/** How bad a problem is: an `error` blocks, a `warning` asks a person to look, an `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** What a review returns instead of throwing: one finding, with the place and what would be right. */
export interface Problem {
  /** Stable name in kebab-case, for scripts and tests: `unknown-word`, `demand-missing`. */
  code: string;
  severity: Severity;
  /** The thing that is wrong, as its owner names it: `campaign.yaml:12:5`, `personal line`, `demand D1`. */
  where: string;
  /** One sentence that names the thing and its value. */
  message: string;
  /** One sentence that says what would be right. */
  fix: string;
  /** Words quoted from both sides of a contradiction, or other proof. */
  evidence?: string[];
  /** What the message names, for those who say it in another language: `{ length: 412, limit: 400 }`. */
  values?: Readonly<Record<string, string | number>>;
}

/** A value, or the problems that prevent it. Warnings may stand beside a value. */
export type Checked<T> = { value: T; problems: Problem[] } | { value?: undefined; problems: Problem[] };

export function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

/** One line for a terminal or a log: `error campaign.yaml:3:1 Unknown key "demnds". Did you mean "demands"?` */
export function describeProblem({ severity, where, message, fix }: Problem): string {
  return `${severity}: ${where}: ${message} ${fix}`.trim();
}

/**
 * Thrown at a door (command line, web) when the person's input cannot be taken.
 * Only the doors turn it into an exit code or a status.
 */
export class InputProblem extends Error {
  override name = 'InputProblem';

  constructor(readonly problems: Problem[]) {
    super(problems.map((problem) => `${problem.message} ${problem.fix}`.trim()).join('\n'));
  }
}

/** The value of a check, or an `InputProblem` with its errors. */
export function valueOrThrow<T>(checked: Checked<T>): T {
  if (checked.value === undefined) throw new InputProblem(checked.problems.filter(isError));
  return checked.value;
}
