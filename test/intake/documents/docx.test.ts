import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../src/intake/documents/docx.js';
import { type Block, textOf } from '../../../src/statement/block.js';
import { changeDocx, docxOf, wordItem, wordParagraph } from '../../support/change-docx.js';
import { bytesOf, developmentCorpus, listCorpus } from '../../support/statement-corpus.js';

const read = async (body: string): Promise<Block[]> => (await readDocx(docxOf(body))).blocks;
const shape = ({ kind, marker, depth, level }: Block) =>
  [kind, marker ?? level, depth].filter((part) => part !== undefined).join(' ');

async function readStatement(name: string): Promise<Block[]> {
  const statement = listCorpus(developmentCorpus).find(({ file }) => file === name);
  if (statement === undefined) throw new Error(`There is no ${name}.`);
  return (await readDocx(await bytesOf(statement))).blocks;
}

describe('a statement with notes of the format', () => {
  let blocks: Block[];
  beforeAll(async () => {
    blocks = await readStatement('lideresa-accion-urgente.docx');
  });

  test('keeps its order and its headings', () => {
    expect(blocks.slice(0, 5).map((block) => `${shape(block)}: ${textOf(block).slice(0, 30)}`)).toEqual([
      'paragraph: AU: 77/22 Índice: AMR 23/5912/',
      'heading 1: ACCIÓN URGENTE',
      'heading 1: LIDERESA WAYÚU RECIBE AMENAZAS',
      'paragraph: Yorleidis Epinayú, lideresa wa',
      'heading 2: ACTÚEN: REDACTEN SU PROPIO LLA',
    ]);
  });

  test('binds each note to its mark', () => {
    const marks = blocks.flatMap(({ runs }) => runs.filter(({ note }) => note !== undefined));
    expect(marks).toEqual([
      { text: '1', superscript: true, note: '1' },
      { text: '2', superscript: true, note: '2' },
    ]);
    expect(blocks.slice(-2)).toMatchObject([
      { kind: 'note', marker: '1', runs: [{ text: expect.stringMatching(/^Resolución 118 .*2022\.$/) }] },
      { kind: 'note', marker: '2', runs: [{ text: expect.stringMatching(/t-44$/) }] },
    ]);
  });

  test('has no pages, which only a word processor knows', () => {
    expect(blocks.some(({ page }) => page !== undefined)).toBe(false);
  });
});

describe('a statement with typed notes and dashes', () => {
  test('has superscripts, unbound, and its demands as items', async () => {
    const blocks = await readStatement('river-defenders-joint.docx');
    const items = blocks.filter(({ kind }) => kind === 'item');
    expect(items.map((block) => `${block.marker} ${textOf(block)}`.slice(0, 26))).toEqual([
      '– withdraw the charges aga',
      '– release Santos Euceda an',
      '– suspend the licence of t',
      '– investigate the use of f',
    ]);
    expect(blocks.flatMap(({ runs }) => runs.filter(({ superscript }) => superscript))).toHaveLength(7);
    expect(blocks.some(({ kind, runs }) => kind === 'note' || runs.some(({ note }) => note))).toBe(false);
  });
});

test('lists have their depth, bullets and numbers, and begin anew after a colon', async () => {
  const blocks = await read(
    [
      wordItem('first', 2),
      wordItem('within', 1, 1),
      wordItem('second', 2),
      wordParagraph('Between.'),
      wordItem('third', 2),
      wordParagraph('We call on the court to:'),
      wordItem('free her', 2),
    ].join(''),
  );
  expect(blocks.map((block) => `${shape(block)} ${textOf(block)}`)).toEqual([
    'item 1. 0 first',
    'item • 1 within',
    'item 2. 0 second',
    'paragraph Between.',
    'item 3. 0 third',
    'paragraph We call on the court to:',
    'item 1. 0 free her',
  ]);
});

test('typed numbers are items where they have a neighbour, and a date is not', async () => {
  const blocks = await read(
    ['1. Free her.', '14. März war ein Freitag.', '2. Investigate.']
      .map((text) => wordParagraph(text))
      .join(''),
  );
  expect(blocks.map(shape)).toEqual(['item 1. 0', 'paragraph', 'item 2. 0']);
});

test('a table is read cell by cell, row by row, and a frame around text is not a table', async () => {
  const cell = (...paragraphs: string[]) =>
    `<w:tc>${paragraphs.map((text) => wordParagraph(text)).join('')}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const blocks = await read(
    `<w:tbl>${row(cell('Name'), cell('Sentence'))}${row(cell('Rauf', 'Qasimbeyli'), cell('nine years'))}</w:tbl><w:tbl>${row(cell('In a box.', 'Still in it.'))}</w:tbl>`,
  );
  expect(blocks.map((block) => `${block.kind} ${textOf(block)}`)).toEqual([
    'cell Name',
    'cell Sentence',
    'cell Rauf Qasimbeyli',
    'cell nine years',
    'paragraph In a box.',
    'paragraph Still in it.',
  ]);
});

test('bold words, links and struck words are told apart', async () => {
  const link = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://sahil.example/a"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Sahil</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const [block] = await read(
    `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Index: </w:t></w:r>${link}<w:r><w:rPr><w:strike/></w:rPr><w:t>gone</w:t></w:r></w:p>`,
  );
  expect(block?.runs).toEqual([
    { text: 'Index: ', bold: true },
    { text: 'Sahil', href: 'https://sahil.example/a' },
  ]);
});

test('an empty line within a paragraph parts it, a single break does not', async () => {
  const blocks = await read(
    '<w:p><w:r><w:t>One</w:t><w:br/><w:t>line</w:t><w:br/><w:br/><w:t>Another</w:t><w:br/><w:t>• free her</w:t></w:r></w:p>',
  );
  expect(blocks.map((block) => `${block.kind} ${textOf(block)}`)).toEqual([
    'paragraph One line',
    'paragraph Another',
    'item free her',
  ]);
});

test('ligatures, printed forms of Arabic letters and soft hyphens become plain letters', async () => {
  expect(
    (await read(wordParagraph('of\uFB01cers of the har\u00ADbour, \uFEE3\uFEBC\uFEAE'))).map(textOf),
  ).toEqual(['officers of the harbour, \u0645\u0635\u0631']);
});

test('title and language come from the properties', async () => {
  const core =
    '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>Bread &amp; roses</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>';
  const { declared } = await readDocx(
    changeDocx(docxOf(wordParagraph('Words')), { 'docProps/core.xml': core }),
  );
  expect(declared).toEqual({ title: 'Bread & roses', language: 'en-GB' });
});

describe('is refused with a sentence:', () => {
  const whole = docxOf(wordParagraph('Free her. '.repeat(500)));
  const ole = (text: string) =>
    new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(text, 'utf16le')]));
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

  test.each([
    ['a locked document', ole('EncryptedPackage'), 'encrypted', 'Save it without a password.'],
    ['a document of the older kind', ole('WordDocument'), 'old-word-format', /save it as \.docx/],
    ['a truncated document', whole.slice(0, whole.length / 2), 'broken-docx', /Fetch it again/],
    [
      'a document with broken XML',
      changeDocx(whole, { 'word/document.xml': '<w:document><w:body>' }),
      'broken-docx',
      /Fetch it again/,
    ],
    ['another ZIP file', zipSync({ 'a.txt': strToU8('words') }), 'no-word-document', /saved as \.docx/],
    [
      'a spreadsheet',
      changeDocx(whole, { '[Content_Types].xml': '<Types/>' }),
      'no-word-document',
      /saved as \.docx/,
    ],
    ['a bomb', changeDocx(whole, { 'word/document.xml': ' '.repeat(40_000_000) }), 'zip-bomb', /pictures/],
    [
      'a document with entities',
      changeDocx(whole, { 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "c">]><w:document ${namespace}/>` }),
      'entity-declarations',
      /save it anew/,
    ],
    ['an empty document', docxOf('<w:p/>'), 'empty', /statement/],
  ])('%s', async (_, bytes, code, fix) => {
    await expect(readDocx(bytes)).rejects.toMatchObject({
      name: 'Unreadable',
      code,
      message: expect.stringMatching(/^[A-Z].*\.$/),
      fix: expect.stringMatching(fix),
    });
  });
});
