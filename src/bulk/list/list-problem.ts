import { InputProblem, type Problem } from '../../problem.js';

/** A problem of one row. `column` is the header as the list writes it; `value` is the cell's text. */
export interface RowProblem extends Problem {
  row: number;
  column?: string;
  value?: string;
}

/** Where a row stands: its number in a spreadsheet, and the line of a text editor on which it starts, both from 1. */
export interface RowPlace {
  row: number;
  line: number;
}

/** What stops the reading of the whole list: thrown by those who open or read it. */
export function listRefusal(code: string, message: string, fix: string): InputProblem {
  return new InputProblem([listProblem('error', code, message, fix)]);
}

export function listProblem(
  severity: Problem['severity'],
  code: string,
  message: string,
  fix: string,
): Problem {
  return { code, severity, where: 'supporter list', message, fix };
}

/** `row 17`, or `row 17 (line 23)` where newlines within quotation marks moved the lines. */
export function describePlace({ row, line }: RowPlace): string {
  return row === line ? `row ${row}` : `row ${row} (line ${line})`;
}

export interface RowFault {
  code: string;
  severity?: Problem['severity'];
  column?: string | undefined;
  value?: string | undefined;
  message: string;
  fix: string;
}

/** A fault at its place: `row 17, column "Country"`. Long values are shortened. */
export function rowProblem(place: RowPlace, fault: RowFault): RowProblem {
  const { code, severity = 'error', column, value, message, fix } = fault;
  const inColumn = column === undefined ? '' : `, column "${shorten(column)}"`;
  return {
    code,
    severity,
    where: `${describePlace(place)}${inColumn}`,
    message,
    fix,
    row: place.row,
    ...(column !== undefined && { column: shorten(column) }),
    ...(value !== undefined && { value: shorten(value) }),
  };
}

/** The first characters of a text on one line, with an ellipsis where some are left out. */
export function shorten(text: string, length = 60): string {
  const line = text
    .slice(0, length * 2)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length > length || text.length > length * 2 ? `${line.slice(0, length)}…` : line;
}
