/** What a spreadsheet takes for the start of a formula (OWASP ASVS 1.2.10), also in its full-width form. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/u;

const guardedStart = /^'[=+\-@\t\r＝＋－＠]/u;

/** A cell that no spreadsheet runs: `=1+1` becomes `'=1+1`. */
export function guardFormula(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

/** The cell before it was guarded: `'=1+1` is `=1+1` again, `'t Hooft` stays. */
export function withoutGuard(cell: string): string {
  return guardedStart.test(cell) ? cell.slice(1) : cell;
}
