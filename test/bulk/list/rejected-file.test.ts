import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { rejectedLines, writeRejected } from '../../../src/bulk/list/rejected-file.js';
import { collect, consent, isRefused, open, rowsOf, usableRows } from './lists.js';

async function rejected(text: string): Promise<string> {
  const list = await open(text);
  const rows = (await collect(list.rows())).filter(isRefused);
  return (await collect(rejectedLines(list, rows))).join('');
}

const list =
  'Name;Email;Town\nAnn;ann@example.org;London\nBen;nonsense;"Leeds\nNorth"\nCid;x;York;more\nDee\n';

test('refused rows stand with their reason, their row and their own cells', async () => {
  const lines = await rejected(list);
  expect(lines.startsWith('\uFEFFrefused because;original row;Name;Email;Town\r\n')).toBe(true);
  expect(lines).toContain('"Email: ""nonsense"" is not an e-mail address.');
  expect(lines).toContain(';3;Ben;nonsense;"Leeds\nNorth"\r\n');
  expect(lines).toContain(';4;Cid;x;York;more\r\n');
  expect(lines).toContain(';5;Dee\r\n');
  expect(lines).not.toContain('Ann');
});

test('mended and run again they are read, and our columns are passed over', async () => {
  const mended = (await rejected(list))
    .replace(';nonsense;', ';ben@example.org;')
    .replace(/^.*;Cid;.*\r\n/m, '')
    .replace(/^.*;Dee\r\n/m, '');
  const again = await open(mended);
  expect(again.problems).toEqual([]);
  expect((await usableRows(mended)).map((row) => row.supporter)).toEqual([
    { name: 'Ben', email: 'ben@example.org', town: 'Leeds North' },
  ]);
});

test('refused a second time they have one reason, not two', async () => {
  const twice = await rejected(await rejected(list));
  expect(twice.split('\r\n')[0]).toBe('\uFEFFrefused because;original row;Name;Email;Town');
});

test('no cell can be run as a formula, and the guard is taken off again', async () => {
  const formulas = ['=1+1', '+49 30 1', '-2', '@SUM(A1)', '＝1'];
  const text = `name,personal line,email\n${formulas.map((cell) => `Ann,${cell},x`).join('\n')}\n`;
  const lines = await rejected(text);
  for (const cell of formulas) expect(lines).toContain(`,'${cell},`);
  expect(lines.split(/\r\n|,/).filter((cell) => /^[=+\-@＝]/.test(cell))).toEqual([]);
  const rows = await usableRows(lines.replaceAll(',x\r\n', ',\r\n'));
  expect(rows.map((row) => row.supporter.personalLine)).toEqual(formulas);
});

test('an apostrophe that is part of a name stays', async () => {
  expect((await usableRows("name\n't Hooft\n"))[0]?.supporter.name).toBe("'t Hooft");
});

test('the file is written as it is told', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'rejected-')), 'rejected.csv');
  const opened = await open(list);
  await writeRejected(path, opened, (await collect(opened.rows())).filter(isRefused));
  expect(readFileSync(path, 'utf8')).toBe(await rejected(list));
});

test('whatever the cells hold, they come back as they were', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[\0\uFFFD]/g, ''));
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
  const property = fc.asyncProperty(
    rows,
    fc.constantFrom(',' as const, ';' as const, '\t' as const),
    async (cells, delimiter) => {
      const columns = {
        headers: ['name', 'town', 'email'],
        width: 3,
        index: new Map(),
        ours: new Set<number>(),
      };
      const refused = cells.map((texts, index) => ({
        row: index + 2,
        line: 2,
        cells: [...texts, 'x'],
        problems: [],
      }));
      const text = (await collect(rejectedLines({ columns, delimiter }, refused))).join('');
      const back = await rowsOf(text, { consent });
      const guarded = (value: string) => (/^[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value);
      expect(back.map((row) => row.cells.slice(2, 4))).toEqual(cells.map((texts) => texts.map(guarded)));
    },
  );
  await fc.assert(property, { numRuns: 300 });
});
