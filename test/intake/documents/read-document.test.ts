import { jest } from '@jest/globals';
import { zipSync } from 'fflate';
import { documentLimits } from '../../../src/intake/documents/limits.js';
import { readDocument } from '../../../src/intake/documents/read-document.js';
import { shown } from '../../support/blocks.js';
import { temporaryFiles } from '../../support/temporary-files.js';

jest.setTimeout(120_000);

const files = temporaryFiles();

async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  const { value, problems } = await readDocument(files.write(name, content));
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]?.where).toBe(name);
  return `${problems[0]?.message} ${problems[0]?.fix}`;
}

test('a document is read in a process of its own', async () => {
  const { value, problems } = await readDocument(files.write('a.txt', 'LESK\n\nThey weave.¹'));
  expect(problems).toEqual([]);
  expect(value?.format).toBe('txt');
  expect(shown(value?.blocks ?? [])).toEqual(['heading1| LESK', 'paragraph| They weave.^{1}']);
});

test('what cannot be read is told in one sentence each', async () => {
  expect(await refusal('empty.txt', '')).toMatch(/empty/);
  expect(await refusal('blank.md', ' \n\n')).toMatch(/no text/);
  expect(await refusal('cut.pdf', '%PDF-1.7\n1 0 obj')).toMatch(/damaged or cut off/);
  expect(await refusal('cut.docx', 'PK\u0003\u0004broken')).toMatch(/\S+.*\.$/);
  expect(await refusal('table.docx', zipSync({ 'xl/workbook.xml': Buffer.from('<x/>') }))).toMatch(/Word/);
});

test('a bomb of zeros in a Word document is refused before it unfolds', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(200 * 1024 * 1024) }, { level: 9 });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await refusal('bomb.docx', bomb)).toMatch(/\.$/);
});

test('a page that is nested without end stops its own reader only', async () => {
  expect(await refusal('nested.html', `<html>${'<div>'.repeat(400_000)}words`)).toMatch(/\.$/);
});

test('a file that is too large is not read at all', async () => {
  expect(await refusal('large.txt', Buffer.alloc(documentLimits.megabytes * 1_000_000 + 1, 'a'))).toMatch(
    /10\.0 MB; at most 10 MB are read/,
  );
});

test('a text longer than 300 pages is refused before anything is looked for in it', async () => {
  expect(await refusal('long.txt', 'They weave and sing.\n\n'.repeat(80_000))).toMatch(
    /has 1,600,000 characters; at most 1,200,000 are read/,
  );
});

test('a folder and a file that is not there are told apart', async () => {
  expect((await readDocument(files.folder)).problems[0]?.message).toBe('This is a folder.');
  expect((await readDocument(`${files.folder}/none.txt`)).problems[0]?.message).toBe(
    'There is no such file.',
  );
});
