import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { preflight } from '../../src/bulk/preflight.js';
import { makeRun } from '../../src/bulk/run/run.js';
import type { RunInput } from '../../src/bulk/run/settings.js';
import { describePreflight } from '../../src/cli/describe-preflight.js';
import { aRun } from './run/runs.js';

const people = [
  'name,town,country,language,email,consent,personal line',
  'Hannah Whitfield,Leeds,GB,en,hannah@example.org,yes,',
  'Айгүл Серікқызы,Berlin,DE,ru,,yes,',
  'Smile 🕊 ☮,Leeds,GB,en,,yes,',
  'No Consent,Boston,US,en,,no,',
  'Zoltán Kovács,Pécs,HU,hu,,yes,I teach.',
  'Zoé,Lyon,FR,,,yes,',
  'Yu,Leeds,GB,,,yes,漢 is my name.',
].join('\n');

test.each<[string, Partial<RunInput>]>([
  ['files', {}],
  ['small volumes', { volumeSize: 2 }],
  ['drafts', { format: 'eml' }],
  ['drafts and paper', { route: true, format: 'print-run', coverSheets: true }],
  [
    'print runs with all their sheets',
    { format: 'print-run', duplex: true, coverSheets: true, slipSheets: true, order: 'target' },
  ],
])('what it says of %s is what comes of it', async (_, overrides) => {
  const run = await aRun(people, { targets: 'prosecutor-general,president', ...overrides });
  const told = await preflight(run.library, run.settings, run.list);
  const { volumes } = await makeRun(run);
  const sizes = await Promise.all(volumes.map(async ({ file }) => (await stat(join(run.folder, file))).size));
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  expect(told).toMatchObject({
    letters: sum(volumes.map(({ letters }) => letters)),
    pages: sum(volumes.map(({ pages }) => pages)),
    volumes: volumes.length,
    bytes: sum(sizes),
  });
});

test('characters that the fonts lack are told with their row, their place and the name, once a row', async () => {
  const run = await aRun(people, { targets: 'prosecutor-general,president', format: 'print-run' });
  const told = await preflight(run.library, run.settings, run.list);
  expect(told.notMade).toBe(4);
  expect(told.impossible).toEqual([]);
  expect(told.missing).toEqual([
    { row: 4, where: "sender's name", characters: ['🕊', '☮'], name: 'Smile 🕊 ☮' },
    { row: 8, where: expect.stringMatching(/^paragraph \d$/), characters: ['漢'], name: 'Yu' },
  ]);
  const text = describePreflight(told);
  expect(text).toContain('4 letters cannot be made.');
  expect(text).toContain(`Row 4 ("Smile 🕊 ☮"): the fonts lack 🕊 ☮ of the sender's name.`);
});

test('letters that must not be written are told apart, and once a row', async () => {
  const early: Partial<RunInput> = { targets: 'prosecutor-general,president', date: '2020-01-01' };
  const run = await aRun('name\nAnn\nBen\n', early);
  const told = await preflight(run.library, run.settings, run.list);
  expect(told).toMatchObject({ letters: 0, volumes: 0, bytes: 0, notMade: 4, missing: [] });
  expect(told.impossible.map(({ row }) => row)).toEqual([2, 3]);
  expect(told.problems).toContainEqual(expect.objectContaining({ severity: 'error' }));
});
