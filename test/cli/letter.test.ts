import { lstat, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { printLetter } from '../../src/cli/print-letter.js';
import { InputProblem } from '../../src/problem.js';
import { servicesOf } from '../../src/services.js';
import { plainDate } from '../../src/text/plain-date.js';
import { kazakhstan, library } from '../support/library.js';
import { naughtyStrings } from '../support/naughty-strings.js';
import { hannah, runCommand } from '../support/terminal.js';

const base = ['letter', '--campaign', kazakhstan, '--target', 'prosecutor-general', '--date', '2023-08-15'];
const ofHannah = [...base, ...hannah];

async function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'appealwright-'));
}

test.each([
  ['pdf', /^%PDF-1\.\d/],
  ['eml', /^X-Unsent: 1\r\n/m],
  ['txt', /^Dear Prosecutor General,\n\n/],
  ['html', /^<!doctype html>/i],
  ['mailto', /^mailto:\?subject=Five%20people/],
  ['json', /^\{\n {2}"language": "en",/],
])('--format %s writes the letter to standard output and notes to standard error', async (format, start) => {
  const { code, stdout, stderr } = await runCommand(...ofHannah, '--format', format);
  expect(code).toBe(0);
  expect(stdout.toString('latin1')).toMatch(start);
  expect(stderr).toContain('The postal address is old (2019-03)');
});

test('the JSON letter has the shape that scripts depend on, and no other key', async () => {
  const { stdout } = await runCommand(...ofHannah, '--format', 'json');
  const letter = JSON.parse(stdout.toString());
  expect(Object.keys(letter)).toEqual([
    'language',
    'direction',
    'date',
    'sender',
    'formOfAddress',
    'subject',
    'salutation',
    'blocks',
    'closing',
    'copyTargets',
    'demands',
    'sources',
  ]);
  expect(letter).toMatchObject({
    language: 'en',
    direction: 'ltr',
    date: '2023-08-15',
    sender: { name: 'Hannah Whitfield', lines: ['Leeds', 'United Kingdom'] },
    demands: ['D1', 'D2'],
    copyTargets: ['commissioner-for-human-rights'],
  });
  const list = letter.blocks.find((block: { type: string }) => block.type === 'list');
  expect(list.items.map((item: { sources: string[] }) => item.sources)).toEqual([['D1'], ['D2']]);
  expect(letter.sources).toContainEqual({ fact: 'D1', paragraph: 'D1', footnotes: [] });
});

test('the same command gives the same bytes', async () => {
  for (const format of ['pdf', 'eml']) {
    const [first, second] = [
      await runCommand(...ofHannah, '--format', format),
      await runCommand(...ofHannah, '--format', format),
    ];
    expect(first.stdout.equals(second.stdout)).toBe(true);
  }
});

test('-o writes the whole file, and nothing to standard output', async () => {
  const file = join(await emptyFolder(), 'letter.pdf');
  const { code, stdout } = await runCommand(...ofHannah, '--format', 'pdf', '-o', file);
  expect([code, stdout.length]).toEqual([0, 0]);
  expect((await readFile(file)).subarray(-6).toString()).toContain('%%EOF');
});

test('a blank letter is printable and holds no personal words', async () => {
  const blank = [...base, '--language', 'ru', '--blank', '--reverse', 'en'];
  expect((await runCommand(...blank, '--format', 'pdf')).stdout.toString('latin1')).toMatch(/^%PDF/);
  const named = await runCommand(...blank, '--name', 'Hannah', '--format', 'pdf');
  expect(named).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('A blank letter is filled in by hand'),
  });
  const mailed = await runCommand(...blank, '--format', 'eml');
  expect(mailed).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('A blank letter cannot be had as eml. Use --format pdf.'),
  });
});

test.each([
  ['an unknown campaign', ['--campaign', 'kazakstan'], 'There is no campaign "kazakstan".'],
  ['an unknown target', ['--target', 'presidnt'], 'Did you mean "president"?'],
  ['an unknown language', ['--language', 'fr'], 'Use one of: en, ru, kk.'],
  ['an unknown format', ['--format', 'docx'], 'There is no format "docx".'],
  ['an unknown paper', ['--paper', 'a5'], 'There is no paper "a5". Did you mean "a4"?'],
  ['an unknown length', ['--length', 'long'], 'There is no length "long".'],
  ['a day that does not exist', ['--date', '2023-02-30'], '"2023-02-30" is not a day.'],
  ['a day before the statement', ['--date', '2023-01-01'], 'cannot know what the statement says'],
  [
    'a long personal line',
    ['--personal-line', 'x'.repeat(50_000)],
    'The personal line has 50000 characters. Use at most 400.',
  ],
  ['a country that is not one', ['--country', 'Narnia'], 'The country "Narnia" is not one we know.'],
  ['no name', ['--name', ' \u202E '], 'The name is missing.'],
  ['an emoji in print', ['--personal-line', 'hope 🕊'], '🕊'],
  ['an option that is unknown', ['--tonw', 'Leeds'], 'Did you mean --town?'],
])('%s exits with 2 and a sentence, and writes nothing', async (_, words, sentence) => {
  const folder = await emptyFolder();
  const { code, stdout, stderr } = await runCommand(
    ...ofHannah,
    '--format',
    'pdf',
    '-o',
    join(folder, 'x.pdf'),
    ...words,
  );
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stdout).toHaveLength(0);
  expect(await readdir(folder)).toEqual([]);
});

test('a missing option is named', async () => {
  const { code, stderr } = await runCommand('letter', '--campaign', kazakhstan);
  expect(code).toBe(2);
  expect(stderr).toContain("required option '--target <id>' not specified");
});

test('a file that cannot be written exits with 2, and leaves the old one as it was', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'file'), 'old');
  const { code, stderr } = await runCommand(
    ...ofHannah,
    '--format',
    'txt',
    '-o',
    join(folder, 'file', 'letter.txt'),
  );
  expect(code).toBe(2);
  expect(stderr).toContain('The file cannot be written');
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('old');
});

test('naughty strings in every field give a letter or a sentence', async () => {
  const services = servicesOf(library, () => plainDate('2023-08-15'));
  const fields = ['name', 'street', 'postcode', 'town', 'country', 'email', 'personalLine', 'seed'];
  const plain = { campaign: kazakhstan, target: 'president', language: 'ru', format: 'html', name: 'Hannah' };
  let letters = 0;
  for (const field of fields) {
    for (const words of naughtyStrings) {
      const outcome = await printLetter(services, { ...plain, [field]: words }).catch(
        (error: unknown) => error,
      );
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(InputProblem);
      else letters += 1;
    }
  }
  expect(letters).toBeGreaterThan(2000);
}, 60_000);

test('a new file is its owner’s alone; a link and its rights stay as they were', async () => {
  const folder = await emptyFolder();
  await runCommand(...ofHannah, '--format', 'txt', '-o', join(folder, 'new.txt'));
  expect((await stat(join(folder, 'new.txt'))).mode & 0o777).toBe(0o600);
  await writeFile(join(folder, 'old.txt'), 'old', { mode: 0o640 });
  await symlink(join(folder, 'old.txt'), join(folder, 'link.txt'));
  await runCommand(...ofHannah, '--format', 'txt', '-o', join(folder, 'link.txt'));
  expect((await lstat(join(folder, 'link.txt'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder, 'old.txt'), 'utf8')).toContain('Dear Prosecutor General');
  expect((await stat(join(folder, 'old.txt'))).mode & 0o777).toBe(0o640);
});

test('a blank letter takes window and paper from the country', async () => {
  const blank = [...base, '--language', 'en', '--blank', '--format', 'pdf'];
  const american = await runCommand(...blank, '--country', 'US');
  expect(american.stdout.toString('latin1')).toMatch(/MediaBox ?\[0 0 612(\.0+)? 792/);
  expect(await runCommand(...blank, '--country', 'Narnia')).toMatchObject({ code: 2 });
});

test('a draft has HTML, a blind copy and a PDF named after its office where they are asked for, and only a draft has', async () => {
  const extras = ['--html', '--attach-pdf', '--bcc', 'count@example.org'];
  const draft = async (...words: string[]) =>
    simpleParser((await runCommand(...ofHannah, '--format', 'eml', ...words)).stdout);
  const plain = await draft();
  expect([plain.html, plain.bcc, plain.attachments]).toEqual([false, undefined, []]);
  const full = await draft(...extras, '--language', 'ru');
  expect(full.html).toContain('<div lang="ru" dir="ltr">');
  expect([full.bcc ?? []].flat().map(({ text }) => text)).toEqual(['count@example.org']);
  expect(full.attachments.map(({ filename }) => filename)).toEqual([
    'Генеральный Прокурор Республики Казахстан.pdf',
  ]);
  const txt = await runCommand(...ofHannah, '--format', 'txt', '--html');
  expect(txt).toMatchObject({ code: 2, stderr: expect.stringContaining('leave --html out.') });
  const broken = await runCommand(...ofHannah, '--format', 'eml', '--bcc', 'a@b, c@d');
  expect(broken).toMatchObject({ code: 2, stderr: expect.stringContaining('is not a plain e-mail address') });
});
