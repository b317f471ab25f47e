import { strToU8, zipSync } from 'fflate';
import { InputProblem } from '../../../src/problem.js';
import { rowsOf, xlsx, xlsxParts } from './lists.js';

const sheet = (rows: string) =>
  xlsx([], { 'xl/worksheets/sheet1.xml': xlsxParts(rows)['xl/worksheets/sheet1.xml'] ?? '' });
const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>';
const zeros = new Uint8Array(130 * 1_048_576);
const mega = (text: string, count = 1_000_000) => text.repeat(count);

const bombs: [string, () => string | Uint8Array][] = [
  ['a line of ten million characters', () => `name\n${mega('a', 10_000_000)}`],
  ['a header of ten million characters', () => mega('a', 10_000_000)],
  ['a million columns', () => `name${mega(',a')}\nAnn`],
  ['a row of a million cells', () => `name\nAnn${mega(',a')}`],
  ['ten million commas', () => `name,town\n${mega(',', 10_000_000)}`],
  ['ten million semicolons first', () => mega(';', 10_000_000)],
  [
    'rows of commas around newlines in quotation marks',
    () => `name,town\n${mega(`${mega(',', 5_000)}"\n"`, 500)}`,
  ],
  ['a quotation mark never closed', () => `name,town\nAnn,"${mega('London\n')}`],
  ['a quotation mark never closed in the header', () => `name,"${mega('London\n')}`],
  ['a million quotation marks', () => `name\n${mega('"')}`],
  ['an odd million of quotation marks', () => `name\n${mega('"')}"`],
  ['a million quotation marks with commas', () => `name\n${mega('",')}`],
  ['many quotation marks with newlines', () => `name\n${mega('"\n', 200_000)}`],
  ['a million open quotation marks in cells', () => `name\n${mega('a"a')}`],
  ['newlines only', () => mega('\n', 3_000_000)],
  ['carriage returns only', () => mega('\r', 3_000_000)],
  ['newlines after a header', () => `name\n${mega('\n', 1_100_000)}`],
  ['spaces only', () => mega(' ', 3_000_000)],
  ['tabs only', () => mega('\t', 3_000_000)],
  ['zero bytes only', () => new Uint8Array(3_000_000)],
  ['bytes of 255 only', () => new Uint8Array(3_000_000).fill(255)],
  ['bytes of 128 after a header', () => Buffer.concat([Buffer.from('name\n'), Buffer.alloc(3_000_000, 128)])],
  ['marks that combine', () => `name\n${mega('e\u0301\u0301\u0301', 20_000)}`],
  ['one letter under ninety thousand marks', () => `name\ne${mega('\u0301', 90_000)}`],
  ['a name without a space', () => `name\n${mega('ж', 30_000)}`],
  ['an e-mail address of thirty thousand signs', () => `name,email\nAnn,${mega('a@', 15_000)}`],
  ['a language of thirty thousand letters', () => `name,language\nAnn,${mega('en-', 10_000)}`],
  ['a country of thirty thousand letters', () => `name,country\nAnn,${mega('Kaz', 10_000)}`],
  ['an address use of thirty thousand letters', () => `name,town,address use\nAnn,,${mega('full', 7_000)}`],
  ['a header with a bracket and much behind it', () => `name,${mega('(', 30_000)}\nAnn,`],
  ['a sep line without end', () => `sep=${mega(',')}`],
  ['half a UTF-16 character', () => Buffer.from([0xff, 0xfe, 0x61])],
  ['a mark and nothing', () => Buffer.from([0xfe, 0xff])],
  [
    'a ZIP that grows a thousandfold',
    () => zipSync({ ...asBytes(xlsxParts('')), 'xl/big.xml': zeros }, { level: 1 }),
  ],
  [
    'a ZIP of many parts',
    () => xlsx([], Object.fromEntries(Array.from({ length: 1_500 }, (_, n) => [`xl/a${n}.xml`, '']))),
  ],
  [
    'a ZIP of ZIPs',
    () =>
      zipSync({
        'xl/a.zip': zipSync({
          'xl/b.zip': zipSync({ 'c.xml': zeros.subarray(0, 10_000_000) }, { level: 1 }),
        }),
      }),
  ],
  [
    'a cell in the last corner of a sheet',
    () => sheet(`${head}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
  ],
  ['a row with a number beyond all sheets', () => sheet(`${head}<row r="999999999"/>`)],
  [
    'a cell in a column beyond all sheets',
    () => sheet(`${head}<row r="2"><c r="zzzzzzz2"><v>1</v></c></row>`),
  ],
  [
    'a cell whose address is an entity',
    () => sheet(`${head}<row r="2"><c r="&#90;&#90;&#90;&#90;&#90;2"><v>1</v></c></row>`),
  ],
  ['half a million empty rows in a sheet', () => sheet(mega('<row/>', 500_000))],
  ['a hundred thousand elements in each other', () => sheet(head + mega('<a>', 100_000))],
  [
    'entities that multiply',
    () => xlsx([], { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><sst/>' }),
  ],
  [
    'a sheet that names a thing outside',
    () => xlsx([], { 'xl/workbook.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><workbook/>' }),
  ],
  ['a part named __proto__', () => xlsx([], { 'xl/__proto__.xml': '<a/>' })],
];

function asBytes(parts: Record<string, string>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

/** Processor time, as other tests run beside this one. */
const mostSeconds = 20;

test.each(bombs)(
  '%s: refused or read, in time and with a sentence',
  async (_, make) => {
    const bomb = make();
    const before = process.memoryUsage().rss;
    const start = process.cpuUsage();
    const error = await rowsOf(bomb).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error !== undefined && !(error instanceof InputProblem)) throw error;
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(mostSeconds);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1_048_576);
  },
  30_000,
);
