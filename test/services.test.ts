import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputProblem } from '../src/problem.js';
import { createServices, servicesOf } from '../src/services.js';
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
