import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { simpleParser } from 'mailparser';
import { preflight } from '../../../src/bulk/preflight.js';
import { makeRun, type Run } from '../../../src/bulk/run/run.js';
import type { RunInput } from '../../../src/bulk/run/settings.js';
import { kazakhstan } from '../../support/library.js';
import { countPages, readWords } from '../../support/pdf.js';
import { checkWithQpdf } from '../../support/qpdf.js';
import { aRun as aRunOf, consent } from './runs.js';

const list = [
  'name,town,country,email,language,personal line,consent',
  'Hannah Whitfield,Leeds,GB,hannah@example.org,en,,yes',
  'Айгүл Серікқызы,Berlin,DE,,ru,,yes',
  'Nobody,Leeds,Narnia,,,,yes',
  'Zoltán Kovács,Pécs,HU,zoltan@example.org,hu,I teach.,yes',
  'Hannah Whitfield,Leeds,GB,hannah@example.org,en,,yes',
  'No Consent,Leeds,GB,,en,,no',
  'Smile 🕊,Leeds,GB,,en,,yes',
].join('\n');

function aRun(overrides: Partial<RunInput> = {}, text = list): Promise<Run> {
  return aRunOf(text, { volumeSize: 2, consent, ...overrides });
}

async function entriesOf(folder: string, file: string): Promise<Map<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(await readFile(join(folder, file)))));
}

async function digestsOf(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.zip'));
  const digest = async (name: string) => [
    name,
    createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex'),
  ];
  return Object.fromEntries(await Promise.all(files.map(digest)));
}

test('every usable row becomes a letter in its own language, in volumes of the size that was asked for', async () => {
  const run = await aRun();
  const { volumes, count } = await makeRun(run);
  expect(volumes.map(({ letters }) => letters)).toEqual([2, 2]);
  expect(count).toEqual({ rows: 7, rejected: 2, duplicates: 1, blanks: 1 });
  const first = await entriesOf(run.folder, 'volume-0001.pdf.zip');
  expect([...first.keys()]).toEqual(['000001-prosecutor-general-en.pdf', '000002-prosecutor-general-ru.pdf']);
  const russian = first.get('000002-prosecutor-general-ru.pdf') ?? Buffer.alloc(0);
  expect(await readWords(russian)).toContain('Айгүл Серікқызы');
  expect(await countPages(russian)).toBe(1);
});

test('who did not agree gets a blank to sign, without a name and with its own language on the reverse', async () => {
  const run = await aRun();
  await makeRun(run);
  const second = await entriesOf(run.folder, 'volume-0002.pdf.zip');
  const [, blank = Buffer.alloc(0)] = [...second.values()];
  const [front, reverse] = [await readWords(blank, 0), await readWords(blank, 1)];
  expect(front).toContain('Подпись');
  expect(reverse).toContain('The same letter in English, to read before you sign');
  expect(front + reverse).not.toContain('No Consent');
});

test('the digest of each volume is that of its file, and consent is kept', async () => {
  const run = await aRun();
  const { volumes } = await makeRun(run);
  expect(await digestsOf(run.folder)).toEqual(
    Object.fromEntries(volumes.map(({ file, sha256 }) => [file, sha256])),
  );
  const manifest = await readFile(join(run.folder, 'manifest.json'), 'utf8');
  expect(JSON.parse(manifest)).toMatchObject({ campaign: kazakhstan, consent, date: '2024-10-01' });
  for (const personal of ['Hannah', 'Leeds,', 'example.org', 'Kovács', '🕊'])
    expect(manifest).not.toContain(personal);
});

test('refused rows stand in rejected.csv with the reason, duplicates with the row before, and mended they run', async () => {
  const run = await aRun();
  await makeRun(run);
  const rejected = await readFile(join(run.folder, 'rejected.csv'), 'utf8');
  expect(rejected).toMatch(/Narnia.* is not one we know/);
  expect(rejected).toContain('This row seems to be the same person as row 2.');
  expect(rejected).toContain('🕊');
  const mended = rejected.replaceAll('Narnia', 'GB').replaceAll('Smile 🕊', 'Smile');
  const again = await makeRun(await aRun({}, mended));
  expect(again.count).toMatchObject({ rejected: 0 });
  expect(again.volumes.reduce((sum, { letters }) => sum + letters, 0)).toBe(3);
});

test('the same run gives the same bytes, and goes on from what is whole', async () => {
  const run = await aRun();
  await makeRun(run);
  const before = await digestsOf(run.folder);
  await rm(join(run.folder, 'volume-0002.pdf.zip'));
  await writeFile(join(run.folder, 'volume-0002.pdf.zip.part'), 'half');
  const reused: boolean[] = [];
  await makeRun({ ...run, onVolume: (_, whole) => reused.push(whole) });
  expect(reused.slice(0, 2)).toEqual([true, false]);
  expect(await digestsOf(run.folder)).toEqual(before);
  expect((await readdir(run.folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a run that is stopped leaves whole volumes only', async () => {
  const run = await aRun();
  const stop = new AbortController();
  let letters = 0;
  const stopped = makeRun({
    ...run,
    signal: stop.signal,
    onLetter: () => ++letters === 3 && stop.abort(new Error('Stopped.')),
  });
  await expect(stopped).rejects.toThrow('Stopped.');
  expect((await readdir(run.folder)).filter((name) => name.startsWith('volume'))).toEqual([
    'volume-0001.pdf.zip',
  ]);
  const { volumes } = await makeRun(run);
  expect(volumes).toHaveLength(2);
});

test('a volume that was damaged is made again', async () => {
  const run = await aRun();
  await makeRun(run);
  const before = await digestsOf(run.folder);
  await writeFile(join(run.folder, 'volume-0001.pdf.zip'), 'damaged');
  await makeRun(run);
  expect(await digestsOf(run.folder)).toEqual(before);
});

test('a folder with another run in it is refused', async () => {
  const run = await aRun();
  await makeRun(run);
  const other = { ...run, settings: { ...run.settings, length: 'short' as const } };
  await expect(makeRun(other)).rejects.toThrow('The folder holds a run with other settings');
});

test('a draft goes to those with an e-mail address, paper to the others', async () => {
  const run = await aRun({ route: true, volumeSize: 10 });
  const { volumes } = await makeRun(run);
  expect(volumes.map(({ file, letters }) => [file, letters])).toEqual([
    ['volume-0001.eml.zip', 2],
    ['volume-0002.pdf.zip', 2],
  ]);
  const drafts = await entriesOf(run.folder, 'volume-0001.eml.zip');
  const draft = await simpleParser(Buffer.from(drafts.get('000001-prosecutor-general-en.eml') ?? ''));
  expect(draft.text).toContain('Hannah Whitfield');
  expect(draft.text).not.toContain('hannah@example.org');
  expect(draft.from).toBeUndefined();
});

test('the supporters of a target can stand together', async () => {
  const run = await aRun({ targets: 'president,prosecutor-general', order: 'target', volumeSize: 100 });
  await makeRun(run);
  const names = [...(await entriesOf(run.folder, 'volume-0001.pdf.zip')).keys()];
  expect(names.map((name) => name.replace(/^\d+-|-\w\w\.pdf$/g, ''))).toEqual([
    ...Array(4).fill('president'),
    ...Array(4).fill('prosecutor-general'),
  ]);
});

test.each<[string, Partial<RunInput>, string]>([
  [
    'an unknown target',
    { targets: 'president,presidnt' },
    'There is no target "presidnt". Did you mean "president"?',
  ],
  ['no target', { targets: ' , ' }, 'No target is given.'],
  ['an unknown language', { language: 'fr' }, 'There is no language "fr".'],
  ['a volume of nothing', { volumeSize: 0 }, 'A volume cannot have 0 letters. Give a whole number from 1'],
  ['an unknown format', { format: 'docx' }, 'There is no format "docx".'],
])('%s is refused with a sentence', async (_, overrides, sentence) => {
  await expect(aRun(overrides)).rejects.toThrow(sentence);
});

test('the preflight says what the run comes to, and writes nothing', async () => {
  const run = await aRun();
  const told = await preflight(run.library, run.settings, run.list);
  const { volumes, count } = await makeRun(run);
  expect(told).toMatchObject({
    ...count,
    rejected: 1,
    letters: 4,
    pages: 5,
    volumes: volumes.length,
    languages: { en: 2, ru: 2 },
  });
  expect(told.missing).toEqual([{ row: 8, where: "sender's name", characters: ['🕊'], name: 'Smile 🕊' }]);
  expect(told).toMatchObject({ notMade: 1, impossible: [] });
  expect(told.samples.map(({ row }) => row)).toHaveLength(3);
  expect(told.variation.texts).toBeGreaterThan(1);
});

test('a print run is one PDF for each stationery, and the manifest tells where each letter stands', async () => {
  const run = await aRun({ format: 'print-run', duplex: true, volumeSize: 100 });
  const { volumes } = await makeRun(run);
  expect(volumes.map(({ file, letters }) => [file, letters])).toEqual([
    ['volume-0001.print-run.pdf', 2],
    ['volume-0002.print-run.pdf', 1],
    ['volume-0003.print-run.pdf', 1],
  ]);
  const bytes = await readFile(join(run.folder, 'volume-0001.print-run.pdf'));
  expect(await checkWithQpdf(bytes)).toBe(0);
  const [first, second] = volumes[0]?.places ?? [];
  expect(first).toEqual({ number: 1, firstPage: 1, pages: 1 });
  expect(second).toMatchObject({ number: 3, firstPage: 3 });
  expect(await readWords(bytes, 2)).toContain('Zoltán Kovács');
  const before = bytes.toString('latin1');
  await rm(join(run.folder, 'volume-0001.print-run.pdf'));
  await makeRun(run);
  expect((await readFile(join(run.folder, 'volume-0001.print-run.pdf'))).toString('latin1') === before).toBe(
    true,
  );
});

test('a row put in above does not move a refusal to another person', async () => {
  const people = ['name,town,country', 'Good One,Leeds,GB', 'Smile 🕊,Leeds,GB'];
  const run = await aRun({}, people.join('\n'));
  await makeRun(run);
  const longer = await aRun({}, [people[0], 'Bad,Leeds,Narnia', ...people.slice(1)].join('\n'));
  await makeRun({ ...longer, folder: run.folder });
  const rejected = await readFile(join(run.folder, 'rejected.csv'), 'utf8');
  expect(rejected).toMatch(/🕊.*Smile 🕊,Leeds/);
  expect(rejected).toContain('Narnia');
  expect(rejected).not.toContain('Good One');
});
