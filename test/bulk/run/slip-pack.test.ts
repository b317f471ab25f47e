import { createHash } from 'node:crypto';
import { createSlipPack } from '../../../src/bulk/run/slip-pack.js';
import { type Slip, slipsOf } from '../../../src/bulk/run/slips.js';
import { aRun } from './runs.js';

const people = [
  'name,town,country,language,personal line,consent',
  'Hannah Whitfield,Leeds,GB,en,"I said ""no"", then left.",yes',
  'Айгүл Серікқызы,Berlin,DE,ru,,yes',
  'No Consent 🕊,Leeds,GB,en,,no',
  'Hannah Whitfield,Leeds,GB,en,,yes',
].join('\n');

async function someSlips(): Promise<Slip[]> {
  const { list, settings } = await aRun(people, { keepDuplicates: true });
  const slips: Slip[] = [];
  for await (const slip of slipsOf(list, settings, () => {}).slips()) slips.push(slip);
  return slips;
}

function packOf(slips: readonly Slip[]) {
  const pack = createSlipPack();
  for (const slip of slips) pack.add(slip);
  return pack;
}

test('what is packed comes out as it was, in order and again, with the same target', async () => {
  const slips = await someSlips();
  const pack = packOf(slips);
  expect([...pack]).toEqual(slips);
  expect([...pack]).toEqual(slips);
  expect(pack.first()?.target).toBe(slips[0]?.target);
  expect([...pack.numbered([4, 2])]).toEqual([slips[1], slips[3]]);
  expect(pack).toMatchObject({ length: 4, firstRow: 2, lastRow: 5 });
});

test('the digest is that of manifests of earlier versions, so that their runs go on', async () => {
  const slips = await someSlips();
  const hash = createHash('sha256');
  for (const { number, row, target, language, reverse, format } of slips)
    hash.update(JSON.stringify([number, row.supporter, row.consent, target.id, language, reverse, format]));
  const pack = packOf(slips);
  const before = packOf(slips.slice(0, 3)).digest();
  expect(pack.digest()).toBe(hash.digest('hex'));
  expect(pack.digest()).not.toBe(before);
});

test('an empty pack has no first slip and no rows', () => {
  const pack = createSlipPack();
  expect([...pack]).toEqual([]);
  expect(pack.first()).toBeUndefined();
  expect(pack).toMatchObject({ firstRow: 0, lastRow: 0 });
});
