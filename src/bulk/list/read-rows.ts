import type { Columns } from './columns.js';
import { createDuplicateFinder, type FindDuplicate, type Identity } from './duplicates.js';
import type { Header } from './header.js';
import { rowProblem } from './list-problem.js';
import type { ListRow, UsableRow } from './list-row.js';
import { nameOf, type RowDefaults, readRow } from './read-row.js';
import { type RowCells, readCells } from './row-cells.js';
import type { Table } from './table.js';

/** The rows below the header, each with its supporter or its problems, and told where it repeats another. */
export async function* readRows(
  table: Table,
  { row: headerRow, columns }: Header,
  defaults: RowDefaults,
): AsyncGenerator<ListRow> {
  const findDuplicate = createDuplicateFinder();
  for await (const tableRow of table.rows()) {
    if (tableRow.row <= headerRow) continue;
    const cells = readCells(tableRow, columns);
    const row = readRow(tableRow, cells, columns, defaults);
    yield row.supporter ? markDuplicate(row, identityOf(cells, columns), findDuplicate) : row;
  }
}

/** Taken from the cells: the letter may show less of the address. */
function identityOf({ text }: RowCells, columns: Columns): Identity {
  return {
    name: nameOf(text, columns),
    email: text('email'),
    postcode: text('postcode'),
    town: text('town'),
  };
}

function markDuplicate(row: UsableRow, identity: Identity, findDuplicate: FindDuplicate): UsableRow {
  const duplicateOf = findDuplicate(identity, row.row);
  if (duplicateOf === undefined) return row;
  const problem = rowProblem(row, {
    code: 'duplicate-row',
    severity: 'warning',
    value: row.supporter.name,
    message: `Row ${row.row} repeats row ${duplicateOf}: the same name at the same address.`,
    fix: 'Take one of them out if it is the same person.',
  });
  return { ...row, duplicateOf, problems: [...row.problems, problem] };
}
