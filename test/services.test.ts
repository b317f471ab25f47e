import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputProblem } from '../src/problem.js';
import { createServices, renewServices, servicesOf } from '../src/services.js';
import { plainDate } from '../src/text/plain-date.js';
import { anInput, kazakhstan, library, templatesFolder } from './support/library.js';

test('what we ship starts', async () => {
  const services = await createServices({ templates: templatesFolder });
  expect([...services.library.campaigns.keys()]).toEqual([kazakhstan]);
});

test('a wrong file keeps it from starting, and is named with its line', async () => {
  const templates = await mkdtemp(join(tmpdir(), 'appealwright-'));
  await cp(templatesFolder, templates, { recursive: true });
  const file = join(templates, 'campaigns', kazakhstan, 'campaign.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('state: active', 'state: activ'));
  const start = createServices({ templates });
  await expect(start).rejects.toThrow(InputProblem);
  await expect(start).rejects.toThrow('Use one of: draft, active, closed, won.');
});

test('a letter without a date is dated today', () => {
  const services = servicesOf(library, () => plainDate('2023-09-01'));
  const { date: _, ...undated } = anInput();
  expect(services.write(undated).value?.letter.date).toBe('2023-09-01');
  expect(services.write({ ...undated, date: '2023-08-20' }).value?.letter.date).toBe('2023-08-20');
});

async function changedTemplates(from: string, to: string): Promise<string> {
  const templates = await mkdtemp(join(tmpdir(), 'appealwright-'));
  await cp(templatesFolder, templates, { recursive: true });
  const file = join(templates, 'campaigns', kazakhstan, 'campaign.yaml');
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
  return templates;
}

test('a campaign whose act-by date has passed is shown as over, and keeps nothing from starting', async () => {
  const templates = await changedTemplates('factsAsOf:', 'actBy: 2024-12-31\nfactsAsOf:');
  const services = await createServices({ templates });
  expect(services.write(anInput({ date: '2025-01-01' })).problems).toMatchObject([{ code: 'date-too-late' }]);
});

test('a draft that is not right yet keeps nothing from starting', async () => {
  const templates = await changedTemplates('state: active', 'state: draft');
  const file = join(templates, 'campaigns', kazakhstan, 'campaign.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/answer: unknown/, 'answer: no'));
  const services = await createServices({ templates });
  expect(services.write(anInput()).problems.map(({ code }) => code)).toContain('campaign-draft');
});

test('when a person is freed the pages stay up, and letters wait for a ruling', async () => {
  const templates = await changedTemplates('is: imprisoned', 'is: freed');
  const services = await createServices({ templates });
  expect(services.write(anInput()).problems.map(({ code }) => code)).toContain('ruling-needed');
});

test.each(['letters', 'campaigns'])('without its folder of %s it says what is missing', async (folder) => {
  const templates = await mkdtemp(join(tmpdir(), 'appealwright-'));
  await cp(templatesFolder, templates, { recursive: true });
  await rm(join(templates, folder), { recursive: true });
  await expect(createServices({ templates })).rejects.toThrow('The folder is missing or cannot be read.');
});

test('a letter may be dated for the day of posting, not for next year', () => {
  const services = servicesOf(library, () => plainDate('2024-01-15'));
  expect(services.write(anInput({ date: '2024-03-01' })).value).toBeDefined();
  expect(services.write(anInput({ date: '2024-06-01' })).problems).toMatchObject([{ code: 'date-too-late' }]);
});

test('files that change while it runs change its letters, and a mistake in them changes none', async () => {
  const templates = await changedTemplates('state: active', 'state: active');
  const services = await createServices({ templates });
  const file = join(templates, 'campaigns', kazakhstan, 'campaign.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('state: active', 'state: closed'));
  expect(await renewServices(services, { templates })).toEqual([]);
  expect(services.write(anInput()).problems).toMatchObject([{ code: 'campaign-over' }]);
  await writeFile(file, text.replace('state: active', 'state: activ'));
  expect(await renewServices(services, { templates })).toMatchObject([{ severity: 'error' }]);
  expect(services.library.campaigns.get(kazakhstan)?.state).toBe('closed');
});
