import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kazakhstan, templatesFolder } from '../support/library.js';
import { runCommand } from '../support/terminal.js';

test('campaigns --json has the shape that scripts depend on', async () => {
  const { code, stdout } = await runCommand('campaigns', '--json');
  expect(code).toBe(0);
  const [campaign, ...others] = JSON.parse(stdout.toString());
  expect(others).toEqual([]);
  expect(Object.keys(campaign)).toEqual(['slug', 'title', 'state', 'languages', 'targets']);
  expect(campaign).toMatchObject({ slug: kazakhstan, state: 'active', languages: ['en', 'ru', 'kk'] });
  expect(campaign.targets[1]).toEqual({
    id: 'prosecutor-general',
    office: 'Prosecutor General of the Republic of Kazakhstan',
    kind: 'prosecutor',
    copy: false,
  });
  expect(campaign.targets.map(({ id }: { id: string }) => id)).toEqual([
    'president',
    'prosecutor-general',
    'minister-of-internal-affairs',
    'commissioner-for-human-rights',
    'embassy-london',
    'embassy-washington',
  ]);
});

test('campaigns lists them for people too', async () => {
  const { stdout } = await runCommand('campaigns');
  expect(stdout.toString()).toContain('commissioner-for-human-rights');
  expect(stdout.toString()).toContain('(copy)');
});

test('what we ship passes, with warnings for what nobody has reviewed', async () => {
  const { code, stderr } = await runCommand('check');
  expect(code).toBe(0);
  expect(stderr).toMatch(/^0 errors, \d+ warnings, \d+ notes\.$/m);
  expect(stderr).toContain('No native speaker has reviewed this letter yet.');
});

async function copyOfTemplates(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'appealwright-'));
  await cp(templatesFolder, folder, { recursive: true });
  return folder;
}

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

test('a misspelt word in a letter exits with 2 and says where it stands', async () => {
  const folder = await copyOfTemplates();
  await change(join(folder, 'letters/en/prosecutor-full.hbs'), '{{#each demands}}', '{{#each demnds}}');
  const { code, stderr } = await runCommand('check', folder);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /error: en\/prosecutor-full\.hbs:\d+:9: "demnds" is not a word that letters know\. Did you mean "demands"\?/,
  );
});

test('a letter that lost a demand exits with 2', async () => {
  const folder = await copyOfTemplates();
  await change(join(folder, 'letters/en/prosecutor-full.hbs'), '{{wording}}', '{{id}}');
  const { code, stderr } = await runCommand('check', folder);
  expect(code).toBe(2);
  expect(stderr).toContain('The letter does not carry the demand D1 in an approved wording.');
});

test('a letter with a claim of its own exits with 2', async () => {
  const folder = await copyOfTemplates();
  await change(
    join(folder, 'letters/en/prosecutor-full.hbs'),
    '{{#each story}}',
    'In Zhanaozen 238 people died. {{#each story}}',
  );
  const { code, stderr } = await runCommand('check', folder);
  expect(code).toBe(2);
  expect(stderr).toContain('"Zhanaozen" stands in the letter\'s fixed words but in no fact that it cites.');
});

test('one campaign can be checked by itself', async () => {
  const folder = join(await copyOfTemplates(), 'campaigns', kazakhstan);
  expect((await runCommand('check', folder)).code).toBe(0);
  await change(join(folder, 'campaign.yaml'), 'factsAsOf:', 'factAsOf:');
  const { code, stdout } = await runCommand('check', folder, '--json');
  expect(code).toBe(2);
  expect(JSON.parse(stdout.toString())).toContainEqual(
    expect.objectContaining({
      severity: 'error',
      fix: expect.any(String),
      where: expect.stringMatching(/campaign\.yaml:\d+:1/),
    }),
  );
});

test('a folder with nothing to check is told', async () => {
  const { code, stderr } = await runCommand('check', tmpdir());
  expect(code).toBe(2);
  expect(stderr).toContain('There is nothing to check there.');
});

test('an unknown command is told', async () => {
  const { code, stderr } = await runCommand('leter');
  expect(code).toBe(2);
  expect(stderr).toContain("unknown command 'leter'");
});

test('help is no error', async () => {
  const { code, stdout } = await runCommand('--help');
  expect(code).toBe(0);
  expect(stdout.toString()).toContain('appeal letters that authorities receive');
});
