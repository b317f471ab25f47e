import { listLimits } from '../limits.js';
import { listRefusal } from '../list-problem.js';

const mostRows = listLimits.xlsx.rows;
const mostColumns = listLimits.columns;

/**
 * Looks at the numbers of a sheet's rows and cells before the reader fills the gaps between them: one cell at
 * XFD1048576 would make it fill seventeen thousand million. Throws an `InputProblem`.
 */
export function checkSheet(xml: string): void {
  let rows = 0;
  for (const { 0: tag } of xml.matchAll(/<(?:[\w.-]+:)?row[\s/>]/g)) if (tag) rows += 1;
  if (rows > mostRows) throw tooFar(`has ${rows} rows`);
  for (const [, address = ''] of xml.matchAll(/[\s:]r\s*=\s*["']([^"'<>]*)/g)) checkAddress(address);
}

/** `B17`, `17`; anything else that has a number or an entity in it is no address of a spreadsheet. */
function checkAddress(address: string): void {
  const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) {
    if (/[\d&]/.test(address)) throw tooFar(`has a cell at ${address.slice(0, 20)}`);
    return;
  }
  if (Number(digits) > mostRows) throw tooFar(`reaches to row ${digits}`);
  if (columnNumber(letters) > mostColumns) throw tooFar(`reaches to column ${letters}`);
}

/** `A` is 1, `AA` is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function tooFar(what: string): Error {
  return listRefusal(
    'sheet-too-large',
    `The sheet ${what}; ${mostRows} rows and ${mostColumns} columns are read.`,
    'Delete the empty rows and columns at its end, or save the list as CSV (UTF-8).',
  );
}
