import { createDigestTable } from '../../../src/bulk/list/digest-table.js';
import { createDuplicateFinder } from '../../../src/bulk/list/duplicates.js';
import { usableRows } from './lists.js';

async function repeated(...rows: string[]) {
  const found = await usableRows(['name,email,postcode,town', ...rows].join('\n'));
  return found.map((row) => row.duplicateOf);
}

test('a repeated row is told with both row numbers', async () => {
  const rows = await usableRows('name,town\nAnn Example,London\nBen,Leeds\nann  EXAMPLE,london\n');
  expect(rows[2]).toMatchObject({ row: 4, duplicateOf: 2 });
  expect(rows[2]?.problems[0]).toMatchObject({ code: 'duplicate-row', severity: 'warning' });
  expect(rows[2]?.problems[0]?.message).toMatch(/^Row 4 repeats row 2/);
});

test('the same name with the same e-mail, postcode or town is the same person', async () => {
  expect(await repeated('Ann,a@example.org,,', 'Ann,A@Example.org,,York')).toEqual([undefined, 2]);
  expect(await repeated('Ann,,N1 1AA,London', 'Ann,,n11aa,Islington')).toEqual([undefined, 2]);
  expect(await repeated('"Пётр, Иван",,,Алматы', 'Иван Петр,,,АЛМАТЫ')).toEqual([undefined, 2]);
  expect(await repeated('Ann,,,', 'Ann,,,')).toEqual([undefined, 2]);
});

test('another name, or the same name elsewhere, is another person', async () => {
  expect(await repeated('Ann,,,London', 'Anne,,,London', 'Ann,,,Leeds')).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(await repeated('Ann,a@example.org,,', 'Ann,b@example.org,,')).toEqual([undefined, undefined]);
  expect(await repeated('Ann,,N1,London', 'Ann,,N2,London')).toEqual([undefined, undefined]);
});

test('a street that the letter does not show still tells people apart only by postcode and town', async () => {
  const rows = await usableRows('name,postcode,address\nAnn,N1,care-of\nAnn,N1,care-of\n');
  expect(rows[1]?.duplicateOf).toBe(2);
});

test('a hundred thousand people are all told apart', () => {
  const find = createDuplicateFinder();
  const person = (index: number) => ({ name: `Person ${index}`, email: '', postcode: '', town: 'London' });
  for (let index = 0; index < 100_000; index += 1) {
    if (find(person(index), index + 2) !== undefined) throw new Error(`${index} is taken for another`);
  }
  expect(find(person(4_321), 100_002)).toBe(4_323);
});

test('digests that share a slot are kept apart', () => {
  const table = createDigestTable();
  const digest = (low: number, high: number) => {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE(low, 0);
    bytes.writeUInt32LE(high, 4);
    return bytes;
  };
  for (let high = 1; high <= 3_000; high += 1) expect(table.firstRow(digest(5, high), high)).toBe(high);
  expect(table.firstRow(digest(5, 77), 9_999)).toBe(77);
});
