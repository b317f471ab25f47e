import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSupporterList } from '../../../src/bulk/list/supporter-list.js';
import { collect, consent, isRefused, open, refusal, rowsOf, usableRows } from './lists.js';

test('a row becomes a supporter with what the letter may show', async () => {
  const [row] = await usableRows(
    'Name,Email,Street,Postcode,Town,Country,Language,Personal line,Consent\n' +
      'Ann Example,ann@example.org,"12, High Street",SW1A 1AA,London,United Kingdom,en,Please free her.,yes\n',
    {},
  );
  expect(row).toMatchObject({
    row: 2,
    line: 2,
    supporter: {
      name: 'Ann Example',
      email: 'ann@example.org',
      town: 'London',
      country: 'GB',
      personalLine: 'Please free her.',
    },
    language: 'en',
    address: 'town',
    consent: 'given',
    problems: [],
  });
});

test('by default only the town of an address reaches the letter', async () => {
  const text = 'name,street,postcode,town,address\nAnn,1 High St,N1,London,\nBen,2 High St,N2,Leeds,full\n';
  const [ann, ben] = await usableRows(text);
  expect(ann?.supporter).toEqual({ name: 'Ann', town: 'London' });
  expect(ben?.supporter).toEqual({ name: 'Ben', street: '2 High St', postcode: 'N2', town: 'Leeds' });
});

test('care-of lets nothing of the address into the letter', async () => {
  const text = 'name,street,town,country,address\nAnn,1 High St,London,GB,c/o\n';
  expect((await usableRows(text))[0]).toMatchObject({ address: 'care-of', supporter: { name: 'Ann' } });
  expect((await usableRows(text))[0]?.supporter).toEqual({ name: 'Ann' });
});

test('a street that is not shown is not judged either', async () => {
  expect(await usableRows(`name,street,town\nAnn,${'x'.repeat(500)},London\n`)).toHaveLength(1);
});

test('the default of the address can be set for the whole list', async () => {
  const [row] = await usableRows('name,street\nAnn,1 High St\n', { consent, address: 'full' });
  expect(row?.supporter.street).toBe('1 High St');
});

test('a list with neither consent column nor consent for all is refused', async () => {
  expect(await refusal('name\nAnn\n', {})).toMatchObject({
    code: 'consent-missing',
    fix: expect.stringContaining('--consent "origin; wording; date"'),
  });
});

test.each([
  ['yes', 'given'],
  ['Да', 'given'],
  ['иә', 'given'],
  ['✓', 'given'],
  ['TRUE', 'given'],
  ['no', 'absent'],
  ['Нет', 'absent'],
  ['–', 'absent'],
  ['', 'absent'],
])('consent "%s" is %s', async (word, state) => {
  expect((await usableRows(`name,consent\nAnn,${word}\n`, {}))[0]?.consent).toBe(state);
});

test('beside consent for the whole list a "no" of the column still holds', async () => {
  const rows = await usableRows('name,consent\nAnn,\nBen,no\nCid,yes\n');
  expect(rows.map((row) => row.consent)).toEqual(['given', 'absent', 'given']);
});

test('each problem names row, column, value and what would be right', async () => {
  const rows = await rowsOf(
    'Name,Land,Sprache,Consent,Address\nAnn,Kazakstan,Germann,maybe,\n,KZ,ru,yes,full\n',
    {},
  );
  expect(rows.filter(isRefused).map((row) => row.problems)).toEqual([
    [
      expect.objectContaining({
        code: 'country-unknown',
        where: 'row 2, column "Land"',
        row: 2,
        column: 'Land',
        value: 'Kazakstan',
        fix: 'Did you mean Kazakhstan?',
      }),
      expect.objectContaining({ column: 'Sprache', value: 'Germann', fix: 'Did you mean German?' }),
      expect.objectContaining({ column: 'Consent', value: 'maybe', fix: 'Write yes or no.' }),
    ],
    [expect.objectContaining({ code: 'name-missing', row: 3, column: 'Name', value: '' })],
  ]);
});

test('one refused row does not stop the others', async () => {
  const rows = await rowsOf('name,email\nAnn,ann@example.org\nBen,nonsense\nCid,cid@example.org\n');
  expect(rows.map(isRefused)).toEqual([false, true, false]);
});

test.each([
  ['kk', 'kk'],
  ['RU', 'ru'],
  ['en-GB', 'en'],
  ['rus', 'ru'],
  ['German', 'de'],
  ['allemand', 'de'],
  ['қазақ тілі', 'kk'],
  ['русский', 'ru'],
])('the language "%s" is %s', async (word, code) => {
  expect((await usableRows(`name,language\nAnn,${word}\n`))[0]?.language).toBe(code);
});

test('a row with too few or too many cells is refused alone', async () => {
  const rows = await rowsOf('name,town,email\nAnn,London\nBen,Leeds,ben@example.org,more\nCid,York,,,\n');
  expect(rows.map((row) => row.problems[0]?.code)).toEqual(['too-few-cells', 'too-many-cells', undefined]);
});

test('row numbers are the spreadsheet’s, line numbers the editor’s', async () => {
  const rows = await rowsOf(
    'name,personal line\r\nAnn,"one\r\ntwo\nthree"\r\n\r\nBen,four\r\nCid,"five\n"\nDee,six',
  );
  expect(rows.map(({ row, line }) => [row, line])).toEqual([
    [2, 2],
    [4, 6],
    [5, 7],
    [6, 9],
  ]);
});

test('where row and line differ, a problem tells both', async () => {
  const rows = await rowsOf('name,email\n"Ann\nExample",a@example.org\nBen,nonsense\n');
  expect(rows[1]?.problems[0]?.where).toBe('row 3 (line 4), column "email"');
});

test('characters that the encoding does not know are told, not printed', async () => {
  const text = Buffer.concat([
    Buffer.from(`comment,name\n${`${'Ann Example '.repeat(20)},Ann\n`.repeat(5_000)}`),
    Buffer.from([0x2c, 0xcf, 0xe5, 0x0a]),
  ]);
  const rows = await rowsOf(text);
  expect(rows.at(-1)?.problems[0]).toMatchObject({ code: 'unreadable-characters', row: 5_002 });
});

test('a zero byte in a cell is that row’s problem', async () => {
  const rows = await rowsOf(`name,town\n${'Ann,London\n'.repeat(50)}Be\0n,Leeds\n`);
  expect(rows.filter(isRefused).map((row) => row.problems[0]?.code)).toEqual(['unreadable-characters']);
});

test.each([
  ['nothing', '', 'list-empty'],
  ['blank lines', '\n\n  \n', 'list-empty'],
  ['a byte order mark', '\uFEFF', 'list-empty'],
  ['a header only', 'name,town\n', 'list-without-rows'],
  ['no header', 'Ann Example,London\nBen Example,Leeds\n', 'no-header'],
  ['an open quotation mark', 'name,town\nAnn,London\nBen,"Leeds\nCid,York\n', 'quote-not-closed'],
])('a list of %s is refused with its own sentence', async (_, text, code) => {
  expect((await refusal(text)).code).toBe(code);
});

test('the row of a quotation mark that is not closed is told', async () => {
  expect((await refusal('name,town\nAnn,London\nBen,"Leeds\nCid,York\n')).message).toContain('row 3');
});

test('a list by its path can be read twice, a stream once', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'list-')), 'list.csv');
  writeFileSync(path, 'name\nAnn\nBen\n');
  const list = await openSupporterList(path, { consent });
  expect(await collect(list.rows())).toHaveLength(2);
  expect(await collect(list.rows())).toHaveLength(2);
  const stream = await open('name\nAnn\n');
  await collect(stream.rows());
  await expect(collect(stream.rows())).rejects.toThrow('can be read once');
});

test('a file that is not there is told by its path', async () => {
  await expect(openSupporterList('/nowhere/list.csv', { consent })).rejects.toThrow('"/nowhere/list.csv"');
});

test('reading can stop early', async () => {
  const list = await open(`name\n${'Ann\n'.repeat(50_000)}`);
  for await (const row of list.rows()) if (row.row === 10) break;
});
