import { readFile } from 'node:fs/promises';
import { parseCampaignFile } from '../../src/intake/campaign-file.js';
import { readCampaignFolder } from '../../src/intake/campaign-folder.js';
import { describeProblem } from '../../src/problem.js';
import { kazakhstan, templatesFolder } from '../support/library.js';

const folder = `${templatesFolder}/campaigns/${kazakhstan}`;
const file = { slug: kazakhstan, name: `${kazakhstan}/campaign.yaml` };
const text = await readFile(`${folder}/campaign.yaml`, 'utf8');

/** What is said of the shipped file when one thing in it is changed, and the line that the change stands in. */
function afterChange(from: string | RegExp, to: string): { said: string[]; line: number } {
  const at = text.search(typeof from === 'string' ? from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : from);
  expect(at).toBeGreaterThanOrEqual(0);
  const changed = text.slice(0, at) + text.slice(at).replace(from, to);
  return {
    said: parseCampaignFile(changed, file).problems.map(describeProblem),
    line: text.slice(0, at).split('\n').length,
  };
}

test('the shipped campaign is read', async () => {
  const { value, problems } = await readCampaignFolder(folder);
  expect(problems).toEqual([]);
  expect(value?.people.map(({ name }) => name.en)).toEqual([
    'Aigerim Tleuzhan',
    'Kalas Nurpeisov',
    'Zhan-Aidar Karmenov',
    'Ermukhamet Shilibaev',
    'Nurlan Dalibaev',
  ]);
});

test.each<[string, string | RegExp, string, string]>([
  ['a misspelt key', /^factsAsOf:/m, 'factAsOf:', 'Unknown key "factAsOf". Did you mean "factsAsOf"?'],
  [
    'a day that does not exist',
    /^factsAsOf: .*$/m,
    'factsAsOf: 2023-02-30',
    '"2023-02-30" is not a day. Write it as year-month-day, for example 2023-07-31.',
  ],
  [
    'an unknown state',
    /^state: active/m,
    'state: activ',
    'The value is not one of the choice. Use one of: draft, active, closed, won.',
  ],
  [
    'an end of a campaign that goes on',
    /^citesOrganisation: .*$/m,
    'ended: { on: 2025-01-01, reason: { en: Over. } }\ncitesOrganisation: true',
    'Set its state to "closed" or "won".',
  ],
  ['an unknown language', /^languages: .*$/m, 'languages: [en, ru, kk, xx]', '"xx" is not a language code.'],
])('%s is told with its line and what would be right', (_, from, to, sentence) => {
  const { said, line } = afterChange(from, to);
  const problem = said.find((candidate) => candidate.includes(sentence));
  expect(problem).toContain(`error: ${kazakhstan}/campaign.yaml:${line}:`);
});

test('an unknown fact in the outline of a letter is told with its line', () => {
  const { said, line } = afterChange(/- F25$|F25,/m, 'F255,');
  expect(said.join('\n')).toMatch(
    new RegExp(
      `:${line}:\\d+ letter\\.full\\.concerns\\[\\d\\]: "F255" is not among the facts\\. Did you mean "F25`,
    ),
  );
});

test('a fact that must never be said is refused in a letter', () => {
  const { said } = afterChange(/F25,/, 'F11,');
  expect(said.join('\n')).toContain('The fact F11 is marked "never": no letter may say it. Leave it out.');
});

test('a fact that awaits a ruling is refused in a letter', () => {
  const { said } = afterChange(/F25,/, 'F26,');
  expect(said.join('\n')).toContain(
    'The fact F26 is marked "ask-staff": no letter may say it. Record a ruling',
  );
});

test('a missing translation is told', () => {
  const { said } = afterChange(/^languages: .*$/m, 'languages: [en, ru, kk, fr]');
  expect(said.join('\n')).toContain(
    'The "fr" text is missing. Write it, or take "fr" out of the campaign\'s languages.',
  );
});

test.each([
  ['YAML that is broken', 'slug: [', 'Mend the YAML there.'],
  ['a key that is given twice', 'slug: a\nslug: b', 'Map keys must be unique'],
  ['an empty file', '', 'A value is missing or of the wrong kind.'],
  ['a list', '- a', 'A value is missing or of the wrong kind.'],
  ['a file that grows by aliases', 'a: &a [x]\nb: *a', ''],
])('%s gives a sentence with its place', (_, source, sentence) => {
  const { value, problems } = parseCampaignFile(source, file);
  expect(value).toBeUndefined();
  expect(problems.map(describeProblem).join('\n')).toContain(sentence);
  expect(problems[0]?.where).toMatch(/campaign\.yaml:\d+:\d+/);
});

test('a folder whose name is not the campaign’s slug is told', () => {
  expect(parseCampaignFile(text, { ...file, slug: 'kazakhstan' }).problems).toMatchObject([
    { code: 'slug-differs' },
  ]);
});

test('the statement’s own text is not in the file, but for its two demands', () => {
  expect(text).not.toContain('prompted by rumours');
  expect(text).not.toContain('handed down prison sentences');
  expect(text.match(/immediately and unconditionally release all five defendants/g)).toHaveLength(1);
});
