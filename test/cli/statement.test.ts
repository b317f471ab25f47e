import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { parse } from 'yaml';
import { readCampaignFolder } from '../../src/intake/campaign-folder.js';
import { temporaryFiles } from '../support/temporary-files.js';
import { runCommand } from '../support/terminal.js';

jest.setTimeout(120_000);

const files = temporaryFiles();

/** Invented: a range that one sentence leaves, and a denial. */
const invented = `AMNESTY INTERNATIONAL
PUBLIC STATEMENT

4 May 2024          Index: EUR 58/1234/2024

UZBEKISTAN: RELEASE THE TWO WEAVERS

On 2 May 2024, a court in Lesk sentenced two weavers to prison terms ranging from five to seven years for a peaceful strike.

Dilnoza Karimova, a weaver and trade unionist, was sentenced to seven years in prison. Rustam Aliev, a weaver, was sentenced to three years in prison.

Rustam Aliev says that he was beaten in detention.¹ The police have denied that anybody was beaten.

Amnesty International calls on the authorities of Uzbekistan to:

- immediately and unconditionally release Dilnoza Karimova and Rustam Aliev;
- investigate the allegation of torture promptly and independently.

¹ Interview of 3 May 2024, https://weavers.example/interview
`;

const file = files.write('weavers.txt', invented);

test('a statement as JSON has what scripts depend on', async () => {
  const { code, stdout } = await runCommand('statement', file, '--json');
  expect(code).toBe(0);
  const statement = JSON.parse(stdout.toString());
  expect(statement).toMatchObject({
    organisation: 'Amnesty International',
    documentType: 'public statement',
    index: 'EUR 58/1234/2024',
    date: '2024-05-04',
    country: 'Uzbekistan',
    language: 'en',
    addressee: 'the authorities of Uzbekistan',
    footnotes: [{ number: 1, url: 'https://weavers.example/interview' }],
  });
  expect(statement.title).toMatch(/RELEASE THE TWO WEAVERS/);
  expect(statement.demands.map(({ text }: { text: string }) => text)).toEqual([
    'immediately and unconditionally release Dilnoza Karimova and Rustam Aliev',
    'investigate the allegation of torture promptly and independently',
  ]);
  expect(statement.people.map(({ name }: { name: string }) => name)).toEqual([
    'Dilnoza Karimova',
    'Rustam Aliev',
  ]);
  const contradiction = statement.problems.find(
    ({ severity }: { severity: string }) => severity === 'warning',
  );
  expect(contradiction.evidence.join(' ')).toMatch(/five to seven years.*three years/s);
});

test('a statement for a person has numbers of paragraphs beside everything', async () => {
  const { code, stdout } = await runCommand('statement', file);
  expect(code).toBe(0);
  const text = stdout.toString();
  expect(text).toContain('Index number  EUR 58/1234/2024');
  expect(text).toMatch(/D1 \(P4\) immediately and unconditionally release/);
  expect(text).toMatch(/\(P3, note 1; (?:allegation|testimony)/);
  expect(text).toMatch(/denial; denies P3/);
});

test('what cannot be read is refused with exit code 2 and a sentence', async () => {
  const { code, stdout, stderr } = await runCommand('statement', files.write('x.pdf', 'no pdf'));
  expect({ code, stdout: stdout.length }).toEqual({ code: 2, stdout: 0 });
  expect(stderr).toContain('called .pdf, but its content is none');
});

test('a draft campaign is read by the program, asks its questions and is never offered', async () => {
  const folder = join(files.folder, 'uzbekistan-weavers');
  const drafted = await runCommand('draft-campaign', file, '-o', folder);
  expect(drafted.code).toBe(0);
  expect(drafted.stderr).toContain('2 demands, 2 people');

  const { value: campaign, problems } = await readCampaignFolder(folder);
  expect(problems).toEqual([]);
  expect(campaign).toMatchObject({
    slug: 'uzbekistan-weavers',
    state: 'draft',
    country: 'UZ',
    statement: { index: 'EUR 58/1234/2024', date: '2024-05-04' },
    demands: [
      { id: 'D1', frees: ['dilnoza-karimova', 'rustam-aliev'] },
      { id: 'D2', frees: [] },
    ],
  });
  expect(campaign?.people.map(({ status }) => status.is)).toEqual(['unknown', 'unknown']);
  expect(campaign?.facts.filter(({ use }) => use === 'letter')).toEqual([]);
  expect(campaign?.facts.every(({ paragraph }) => /^P\d+$/.test(paragraph ?? ''))).toBe(true);
  const asked = campaign?.questions.map(({ id }) => id);
  expect(asked).toEqual(
    expect.arrayContaining([
      'contradiction-1',
      'status-rustam-aliev',
      'wording-d2',
      'targets',
      'translations',
      'act-by',
    ]),
  );

  const text = readFileSync(join(folder, 'campaign.yaml'), 'utf8');
  expect(text).toMatch(/want\s+letters to be written/);
  expect(parse(text).questions[0].evidence.join(' ')).toMatch(/three years/);

  const checked = await runCommand('check', folder, '--json');
  expect(checked.code).toBe(2);
  const open = JSON.parse(checked.stdout.toString()).filter(
    ({ code }: { code: string }) => code === 'question-open',
  );
  expect(open.length).toBe((asked?.length ?? 0) + 2);
});

test('a draft never replaces a campaign, and a folder that can be no slug is refused before anything is read', async () => {
  const folder = join(files.folder, 'twice');
  await runCommand('draft-campaign', file, '-o', folder);
  const before = readFileSync(join(folder, 'campaign.yaml'));
  const again = await runCommand('draft-campaign', file, '-o', folder);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('a draft never replaces one');
  expect(readFileSync(join(folder, 'campaign.yaml')).equals(before)).toBe(true);

  const odd = await runCommand('draft-campaign', file, '-o', join(files.folder, 'no slug'));
  expect(odd.code).toBe(2);
  expect(existsSync(join(files.folder, 'no slug'))).toBe(false);
});
