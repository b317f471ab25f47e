import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from '../../../src/bulk/run/manifest.js';

const digest = 'a'.repeat(64);

const volume = {
  file: 'volume-0001.pdf.zip',
  letters: 2,
  bytes: 100,
  sha256: digest,
  slips: digest,
  pages: 2,
  fast: 2,
  firstRow: 2,
  lastRow: 3,
  refused: [],
};

const manifest = {
  run: digest,
  campaign: 'a-campaign',
  targets: ['president'],
  date: '2024-10-01',
  consent: null,
  volumes: [volume],
};

async function written(content: unknown): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'appealwright-')), 'manifest.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('a manifest is read as it was written, and none is none', async () => {
  const path = await written(manifest);
  expect(await readManifest(path)).toEqual(manifest);
  expect(await readManifest(`${path}.none`)).toBeUndefined();
});

test.each<[string, unknown, string]>([
  ['no JSON', 'letters', ''],
  ['nothing', '', ''],
  ['JSON of something else', [1, 2], ''],
  ['null', null, ''],
  ['a manifest without volumes', { ...manifest, volumes: undefined }, ': "volumes" is not as expected'],
  ['a day that does not exist', { ...manifest, date: '2024-02-30' }, ': "date" is not as expected'],
  ['a shape of the future', { ...manifest, volumes: [{ ...volume, folds: 3 }] }, ': "volumes.0" is not'],
  [
    'a volume that lies outside the folder',
    { ...manifest, volumes: [{ ...volume, file: '../volume-0001.pdf.zip' }] },
    ': "volumes.0.file" is not as expected',
  ],
])('%s is refused with a sentence', async (_, content, why) => {
  const path = await written(content);
  await expect(readManifest(path)).rejects.toThrow(
    `This is not the manifest of a run that this version of Appealwright can go on with${why}`,
  );
  await expect(readManifest(path)).rejects.toThrow('Give an empty folder, or go on with the version');
});
