import type { Problem } from '../../problem.js';

/** What was chosen for a run, as far as choices can contradict each other. */
interface Choices {
  format: string;
  route: boolean;
  blanks?: boolean | undefined;
  slipSheets?: boolean | undefined;
}

/** Choices of a run that cannot both be had. */
export function contradictions({ format, route, blanks, slipSheets }: Choices): Problem[] {
  const paper = format === 'pdf' || format === 'print-run';
  return [
    ...(blanks && !paper
      ? [contradiction('blanks', `A blank letter cannot be had as ${format}.`, 'Use pdf or print-run.')]
      : []),
    ...(blanks && route
      ? [contradiction('blanks', 'A blank letter is never a draft.', 'Leave out --route or --blanks.')]
      : []),
    ...(slipSheets && format !== 'print-run'
      ? [contradiction('slip sheets', 'Only a print run has slip sheets.', 'Use --format print-run.')]
      : []),
  ];
}

function contradiction(where: string, message: string, fix: string): Problem {
  return { code: 'choices-contradict', severity: 'error', where, message, fix };
}
