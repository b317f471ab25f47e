import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { makeRun } from '../../../src/bulk/run/run.js';
import { addresseesOf } from '../../../src/document/write-document.js';
import { wordsOf, writeWithNodemailer } from '../../support/draft-equality.js';
import { anAppeal } from '../../support/library.js';
import { aRun } from './runs.js';

const targets = ['president', 'prosecutor-general', 'embassy-london'];
const people = [
  { name: 'Hannah Whitfield', town: 'Leeds', country: 'GB', language: 'en' },
  { name: 'HANNAH WHITFIELD-2', town: 'Leeds', country: 'GB', language: 'en' },
  { name: 'Айгүл Серікқызы', town: 'Алматы', country: 'KZ', language: 'kk' },
  { name: 'Мария O’Connor', town: 'Berlin', country: 'DE', language: 'ru' },
  { name: '../../etc/CON; Bcc', town: '=D0=96 =?utf-8?Q?x?=', country: 'US', language: 'ru' },
];
const date = '2024-10-01';

async function entriesOf(folder: string, file: string): Promise<[name: string, eml: Buffer][]> {
  const entries = Object.entries(unzipSync(await readFile(join(folder, file))));
  return entries.map(([name, bytes]) => [name, Buffer.from(bytes)]);
}

test('each draft of a run reads as Nodemailer’s message of the single letter does', async () => {
  const rows = people.map(({ name, town, country, language }) => `"${name}",${town},${country},${language}`);
  const list = ['name,town,country,language', ...rows].join('\n');
  const run = await aRun(list, { targets: targets.join(','), format: 'eml' });
  const { volumes } = await makeRun(run);
  const entries = await entriesOf(run.folder, volumes[0]?.file ?? '');
  const expected = people.flatMap(({ language, ...supporter }) =>
    targets.map((target) => anAppeal({ target, language, date, supporter })),
  );
  expect(entries).toHaveLength(expected.length);
  for (const [index, appeal] of expected.entries()) {
    const addressees = addresseesOf(appeal);
    const [name, eml] = entries[index] ?? ['', Buffer.alloc(0)];
    expect(name).toContain(`-${appeal.target.id}-${appeal.letter.language}.eml`);
    expect(await wordsOf(eml)).toEqual(await wordsOf(await writeWithNodemailer(appeal.letter, addressees)));
  }
});

test('each draft of a run has a file of its own, under a name that every file system takes and that names nobody', async () => {
  const rows = people.map(({ name, town }) => `"${name}",${town}`);
  const list = ['name,town', ...rows].join('\n');
  const run = await aRun(list, { targets: targets.join(','), format: 'eml', volumeSize: 4 });
  const { volumes } = await makeRun(run);
  const all = await Promise.all(volumes.map(({ file }) => entriesOf(run.folder, file)));
  const names = all.flat().map(([name]) => name);
  expect(names).toHaveLength(people.length * targets.length);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => !/^\d{6}-[a-z-]{1,60}-[a-z]{2}\.eml$/.test(name))).toEqual([]);
});
