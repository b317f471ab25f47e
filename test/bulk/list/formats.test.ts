import iconv from 'iconv-lite';
import { consent, open, refusal, rowsOf, usableRows, xlsx, xlsxParts } from './lists.js';

const russian = 'Имя;Город\nАйгүл? Нет: Анна Петрова;Алматы\nИван Сидоров;Санкт-Петербург\n'.replace(
  'Айгүл? Нет: ',
  '',
);
const french = 'Nom;Ville\nHélène Lefèvre;Besançon\nJérôme Noël;Orléans\n';

test.each([
  ['UTF-8', Buffer.from(russian)],
  ['UTF-8', Buffer.from(`\uFEFF${russian}`)],
  ['UTF-16LE', iconv.encode(russian, 'utf-16le', { addBOM: true })],
  ['UTF-16LE', iconv.encode(russian, 'utf-16le')],
  ['UTF-16BE', iconv.encode(russian, 'utf-16be', { addBOM: true })],
  ['UTF-16BE', iconv.encode(russian, 'utf-16be')],
  ['windows-1251', iconv.encode(russian, 'windows-1251')],
  ['KOI8-R', iconv.encode(russian, 'koi8-r')],
])('a Russian list in %s is read', async (encoding, bytes) => {
  const list = await open(bytes);
  expect(list.encoding).toBe(encoding);
  expect((await usableRows(bytes)).map((row) => row.supporter)).toEqual([
    { name: 'Анна Петрова', town: 'Алматы' },
    { name: 'Иван Сидоров', town: 'Санкт-Петербург' },
  ]);
});

test.each([
  ['windows-1252', french, 'Hélène Lefèvre'],
  [
    'windows-1250',
    'Jméno;Město\nŘehoř Dvořák;Plzeň\nŽofie Šťastná;Třebíč\nVáclav Kříž;České Budějovice\n',
    'Řehoř Dvořák',
  ],
  [
    'windows-1254',
    'Ad Soyad;Şehir\nAyşe Yılmaz;İstanbul\nÖzgür Çağlar;Eskişehir\nIşıl Doğan;Muğla\n',
    'Ayşe Yılmaz',
  ],
])('a list in %s is read, and the guess is told with an example', async (encoding, text, name) => {
  const bytes = iconv.encode(text, encoding);
  const list = await open(bytes);
  expect(list.encoding).toBe(encoding);
  expect(list.problems).toContainEqual(
    expect.objectContaining({ code: 'encoding-guessed', severity: 'warning' }),
  );
  expect((await usableRows(bytes))[0]?.supporter.name).toBe(name);
});

test('what is certainly UTF-8 is no guess', async () => {
  expect((await open(french)).problems).toEqual([]);
});

test.each([',', ';', '\t', '|'] as const)(
  'the delimiter "%s" is found, also with others in the cells',
  async (delimiter) => {
    const others = [',', ';', '|'].filter((other) => other !== delimiter).join(' ');
    const text = [
      ['name', 'street', 'town'],
      ['Ann', `"1 ${others} High St"`, 'London'],
      ['Ben', '2 High St', 'Leeds'],
    ]
      .map((cells) => cells.join(delimiter))
      .join('\n');
    expect((await open(text)).delimiter).toBe(delimiter);
    expect((await usableRows(text, { consent, address: 'full' }))[0]?.supporter.street).toBe(
      `1 ${others} High St`,
    );
  },
);

test('Excel’s first line "sep=" is believed and passed over', async () => {
  const rows = await usableRows('sep=|\r\nname|town\r\nAnn|London\r\n');
  expect(rows.map(({ row, supporter }) => [row, supporter.town])).toEqual([[3, 'London']]);
});

test('a list of names only may have commas in the names', async () => {
  expect((await usableRows('Name\nExample, Ann\nExample, Ben\n'))[0]?.supporter.name).toBe('Example, Ann');
});

test('a title above the header is passed over', async () => {
  expect((await usableRows('Our supporters 2024,,\n,,\nname,town,\nAnn,London,\n'))[0]?.row).toBe(4);
});

test('spaces before a quotation mark do no harm', async () => {
  expect((await usableRows('name, town\nAnn, "London, Ontario"\n'))[0]?.supporter.town).toBe(
    'London, Ontario',
  );
});

test('old Macintosh newlines are read', async () => {
  expect(await usableRows('name,town\rAnn,London\rBen,Leeds\r')).toHaveLength(2);
});

test('a spreadsheet is read: numbers, days and yes as texts, rows by their numbers', async () => {
  const file = xlsx([
    ['Name', 'Postcode', 'Personal line', 'Consent', 'Address'],
    ['Ann &amp; Ben', 10_115, '<c s="1"><v>45359</v></c>', '<c t="b"><v>1</v></c>', 'full'],
    [],
    ['Cid', '', '', '<c t="b"><v>0</v></c>', ''],
  ]);
  const list = await open(file, {});
  expect(list).toMatchObject({ kind: 'xlsx', problems: [] });
  expect(await rowsOf(file, {})).toMatchObject([
    {
      row: 2,
      consent: 'given',
      supporter: { name: 'Ann & Ben', postcode: '10115', personalLine: '2024-03-08' },
    },
    { row: 4, consent: 'absent', supporter: { name: 'Cid' } },
  ]);
});

test('a cell of a spreadsheet that could not be calculated is empty, and no more than that', async () => {
  const rows = await rowsOf(
    xlsx([
      ['Name', 'Town'],
      ['<c t="e"><v>#N/A</v></c>', 'London'],
      ['Ben', 'Leeds'],
    ]),
  );
  expect(rows.map((row) => row.problems[0]?.code)).toEqual(['name-missing', undefined]);
});

test('an empty spreadsheet is refused as an empty list', async () => {
  expect((await refusal(xlsx([]))).code).toBe('list-empty');
});

test.each([
  ['an old Excel file', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'list-not-text'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'list-not-text'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d494844520000', 'hex'), 'list-not-text'],
  ['UTF-32', Buffer.from('fffe00006e000000', 'hex'), 'list-not-text'],
  ['half a spreadsheet', Buffer.from(xlsx([['Name'], ['Ann']])).subarray(0, 300), 'spreadsheet-unreadable'],
  [
    'a ZIP of something else',
    xlsx([], { ...Object.fromEntries(Object.keys(xlsxParts('')).map((part) => [part, 'x'])) }),
    'spreadsheet-unreadable',
  ],
])('%s is refused with a sentence', async (_, bytes, code) => {
  expect((await refusal(bytes)).code).toBe(code);
});
