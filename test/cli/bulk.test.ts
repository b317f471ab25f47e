import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { kazakhstan } from '../support/library.js';
import { runCommand, runWithInput } from '../support/terminal.js';

async function aList(text: string): Promise<{ file: string; out: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'appealwright-'));
  await writeFile(join(folder, 'list.csv'), text);
  return { file: join(folder, 'list.csv'), out: join(folder, 'out') };
}

const agreed = ['--consent', 'stall in Leeds; I agree that a letter is sent in my name; 2024-03-08'];
const people = 'name;town;country\nHannah;Leeds;GB\nAna;Porto;Portugal\nNobody;Leeds;Narnia\n';

const toPresident = ['bulk', '--campaign', kazakhstan, '--target', 'president', '--format', 'pdf'];

function bulk(file: string, ...words: string[]) {
  return runCommand(...toPresident, '--supporters', file, ...words);
}

test('--json reports in the shape that scripts depend on; refused rows are no failure', async () => {
  const { file, out } = await aList(people);
  const { code, stdout } = await bulk(file, ...agreed, '--out', out, '--json');
  expect(code).toBe(0);
  const report = JSON.parse(stdout.toString());
  expect(Object.keys(report)).toEqual([
    'letters',
    'volumes',
    'rejected',
    'duplicates',
    'seconds',
    'lettersPerSecond',
    'fastPath',
    'peakMemoryMB',
    'problems',
  ]);
  expect(report).toMatchObject({
    letters: 2,
    rejected: 1,
    duplicates: 0,
    volumes: [{ file: 'volume-0001.pdf.zip', letters: 2 }],
  });
  expect(report.volumes[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  expect((await readdir(out)).sort()).toEqual(['manifest.json', 'rejected.csv', 'volume-0001.pdf.zip']);
});

test('for people it says what was made, and where the rest is', async () => {
  const { file, out } = await aList(people);
  const { stdout } = await bulk(file, ...agreed, '--out', out);
  expect(stdout.toString()).toMatch(/^2 letters in 1 volume, [\d.]+ s/);
  expect(stdout.toString()).toContain('1 row refused, 0 seen before: see rejected.csv.');
});

test('what a letter is told with, a run tells once for each target and language that it uses', async () => {
  const { file, out } = await aList('name;language\nHannah;en\nАйгүл;ru\nPavel;ru\n');
  const words = [...agreed, '--out', out, '--json'];
  const { stdout, stderr } = await bulk(file, ...words);
  expect(stderr.match(/No native speaker has reviewed/g)).toHaveLength(1);
  expect(stderr).toContain('warning: letter in "ru"');
  expect(stderr).not.toContain('letter in "kk"');
  expect(stderr).toContain('target president: ');
  const { problems } = JSON.parse(stdout.toString());
  expect(problems).toContainEqual({
    code: 'unreviewed',
    severity: 'warning',
    where: 'letter in "ru"',
    message: expect.any(String),
    fix: expect.any(String),
  });
  const again = await bulk(file, ...words);
  expect(JSON.parse(again.stdout.toString()).problems).toEqual(problems);
  const before = await bulk(file, ...words, '--preflight');
  expect(JSON.parse(before.stdout.toString()).problems).toEqual(problems);
});

test('a run of which no letter may be written says why, not that its rows are wrong', async () => {
  const { file, out } = await aList(people);
  const { code, stderr } = await bulk(file, ...agreed, '--out', out, '--date', '2020-01-01');
  expect(code).toBe(2);
  expect(stderr).not.toContain('Mend the rows');
  expect(stderr).toMatch(/^error: /m);
});

test.each(['-', '/dev/stdin'])(
  'a list comes from a pipe, as %s, and nothing of it is kept on disk',
  async (name) => {
    const { out } = await aList('');
    const words = [...toPresident, '--supporters', name, ...agreed, '--out', out];
    const { stdout, stderr } = await runWithInput('name\nHannah\n', ...words);
    expect(stderr).not.toContain('error');
    expect(stdout.toString()).toContain('1 letter');
    expect((await readdir(out)).sort()).toEqual(['manifest.json', 'volume-0001.pdf.zip']);
  },
);

test('a list without consent is refused, and nothing is made', async () => {
  const { file, out } = await aList(people);
  const { code, stderr } = await bulk(file, '--out', out);
  expect(code).toBe(2);
  expect(stderr).toContain(
    'The supporter list has no consent column, and no consent for the whole list was given.',
  );
  await expect(readdir(out)).rejects.toThrow('ENOENT');
});

test('with --blanks nobody need have agreed, and both languages of a blank are told of', async () => {
  const { file, out } = await aList(people);
  const { code, stdout, stderr } = await bulk(file, '--blanks', '--out', out, '--format', 'print-run');
  expect(stdout.toString()).toMatch(/^2 letters in 1 volume/);
  expect(stderr).toContain('warning: letter in "ru": No native speaker has reviewed');
  expect(code).toBe(0);
});

test('where the list does not say how much of an address to show, --address does', async () => {
  const list =
    'name;street;postcode;town;country;show\nAnn;1 Hill;LS1;Leeds;GB;\nBen;2 Hill;LS2;York;GB;care-of\n';
  const { file, out } = await aList(list);
  const text = [...agreed, '--out', out, '--format', 'txt', '--columns', 'address=show'];
  const written = async (...words: string[]) => {
    await bulk(file, ...text, ...words);
    const entries = unzipSync(await readFile(join(out, 'volume-0001.txt.zip')));
    return Object.values(entries).map((bytes) => Buffer.from(bytes).toString());
  };
  const [ann, ben] = await written('--address', 'full');
  expect(ann).toContain('1 Hill');
  expect(ben).not.toContain('York');
  const [byTown] = await written();
  expect(byTown).toContain('Leeds');
  expect(byTown).not.toContain('1 Hill');
  expect((await written('--address', 'care-of'))[0]).not.toContain('Leeds');
  const wrong = await bulk(file, ...text, '--address', 'twon');
  expect(wrong.stderr).toContain('There is no address "twon". Did you mean "town"?');
  expect(wrong.code).toBe(2);
});

test('an old address that staff checked is printed, and not told of', async () => {
  const { file, out } = await aList('name\nAnn\n');
  const words = [...agreed, '--out', out, '--target', 'prosecutor-general', '--preflight'];
  expect((await bulk(file, ...words)).stderr).toContain('The postal address is old');
  expect((await bulk(file, ...words, '--address-checked')).stderr).not.toContain('address is old');
});

test('a list without one usable row exits with 2, and so does its preflight', async () => {
  const { file, out } = await aList('name;country\nNobody;Narnia\n');
  const { code, stderr } = await bulk(file, ...agreed, '--out', out);
  expect(code).toBe(2);
  expect(stderr).toContain('No row of the list could be used. Mend the rows in');
  const before = await bulk(file, ...agreed, '--preflight');
  expect(before.code).toBe(2);
  expect(before.stderr).toContain('No row of the list could be used. Mend the rows that were refused');
  expect(before.stdout.toString()).toContain('0 letters');
});

test('--preflight says what it will come to, and writes nothing', async () => {
  const { file, out } = await aList(people);
  const { code, stdout } = await bulk(file, ...agreed, '--out', out, '--preflight');
  expect(code).toBe(0);
  expect(stdout.toString()).toContain('2 letters on 2 pages, in 1 volume of');
  expect(stdout.toString()).toContain('--- row 2, to president');
  await expect(readdir(out)).rejects.toThrow('ENOENT');
});

test.each([
  ['an unknown target', ['--target', 'presidnt'], 'Did you mean "president"?'],
  ['a volume size that is no number', ['--volume-size', 'many'], 'Give a whole number.'],
  ['consent without its parts', ['--consent', 'yes'], '"yes" has no three parts.'],
  ['an unknown column', ['--columns', 'nmae=name'], 'nmae'],
  ['no folder', ['--out', ''], 'No folder is given.'],
  ['a missing list', ['--supporters', '/no/such/list.csv'], '/no/such/list.csv'],
])('%s exits with 2 and a sentence', async (_, words, sentence) => {
  const { file, out } = await aList(people);
  const { code, stderr } = await bulk(file, ...agreed, '--out', out, ...words);
  expect(stderr).toContain(sentence);
  expect(code).toBe(2);
});

test('500 good rows and two hostile ones make exactly 500 drafts, and two refusals', async () => {
  const good = Array.from({ length: 500 }, (_, index) => `Writer ${index},w${index}@example.org\n`);
  const hostile = [
    '"Eve","eve@example.org\r\nBcc: x@example.net"\n',
    '"Mallory","m@example.org, x@example.net"\n',
  ];
  const rows = [...good.slice(0, 250), ...hostile, ...good.slice(250)];
  const { file, out } = await aList(`name,email\n${rows.join('')}`);
  const { code, stdout } = await bulk(file, ...agreed, '--out', out, '--format', 'eml', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout.toString())).toMatchObject({ letters: 500, rejected: 2 });
  const drafts = Object.values(unzipSync(await readFile(join(out, 'volume-0001.eml.zip'))));
  expect(drafts).toHaveLength(500);
  for (const draft of drafts) expect(Buffer.from(draft).toString()).not.toMatch(/^bcc:|example\.net/im);
  const refused = await readFile(join(out, 'rejected.csv'), 'utf8');
  expect(refused).toContain('is not an e-mail address. Write one address such as name@example.org');
  expect(refused.match(/example\.net/g)?.length).toBeGreaterThanOrEqual(2);
  expect(refused).not.toContain('Writer');
});

test('a name of letters that only look alike is flagged, before and after, and kept from nothing', async () => {
  const { file, out } = await aList('name\nP\u0430vel Horn\nАйгүл\nHannah\n');
  const flag = {
    code: 'mixed-scripts',
    severity: 'warning',
    where: 'row 2, column "name"',
    message: 'The name "P\u0430vel Horn" mixes letters of Latin and Cyrillic.',
  };
  const words = [...agreed, '--language', 'en', '--out', out, '--json'];
  for (const more of [['--preflight'], []]) {
    const { code, stdout, stderr } = await bulk(file, ...words, ...more);
    const { letters, problems } = JSON.parse(stdout.toString());
    expect([code, letters]).toEqual([0, 3]);
    expect(problems).toContainEqual(expect.objectContaining(flag));
    expect(stderr.match(/mixes letters/g)).toHaveLength(1);
  }
});
