import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsvRows } from '../../../src/bulk/list/csv-rows.js';
import { detectListEncoding } from '../../../src/bulk/list/encoding.js';
import { decodePieces } from '../../../src/text/encoding/decode.js';
import { collect } from './lists.js';

const folder = dirname(fileURLToPath(import.meta.resolve('csv-spectrum')));
const names = readdirSync(join(folder, 'csvs')).map((file) => file.replace('.csv', ''));

test('there are cases', () => expect(names.length).toBeGreaterThan(10));

test.each(names)('csv-spectrum %s is read as it should be', async (name) => {
  const bytes = readFileSync(join(folder, 'csvs', `${name}.csv`));
  const json = readFileSync(join(folder, 'json', `${name}.json`), 'utf8');
  const wanted = [JSON.parse(json.replace(...maskedNumber))].flat() as Record<string, string>[];
  const [header, ...rows] = await collect(
    readCsvRows(decodePieces(inBytes(bytes), detectListEncoding(bytes).name), ','),
  );
  const read = rows.map(({ cells }) =>
    Object.fromEntries(cells.map((cell, index) => [header?.cells[index], cell])),
  );
  expect(read).toEqual(wanted);
});

/** The telephone number of location_coordinates is masked in its JSON and not in its CSV. */
const maskedNumber = ['1234567890', '2095257564'] as const;

/** A byte at a time: nothing may depend on where a piece ends. */
async function* inBytes(bytes: Buffer): AsyncGenerator<Buffer> {
  for (const byte of bytes) yield Buffer.from([byte]);
}
