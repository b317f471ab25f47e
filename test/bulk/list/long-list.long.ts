import { openSupporterList } from '../../../src/bulk/list/supporter-list.js';
import { consent, isRefused } from './lists.js';

const megabyte = 1_048_576;
const people = 100_000;

async function* longList(): AsyncGenerator<Buffer> {
  yield Buffer.from('name,personal line\r\n');
  for (let index = 0; index < people; index += 100)
    yield Buffer.from(Array.from({ length: 100 }, (_, n) => line(index + n)).join(''));
}

function line(index: number): string {
  return `Ann ${index},"Please\r\n"\r\n`;
}

test('a hundred thousand supporters are read one by one, in flat memory', async () => {
  const list = await openSupporterList(longList(), { consent });
  const start = process.memoryUsage().rss;
  let [count, peak] = [0, 0];
  for await (const row of list.rows()) {
    count += 1;
    if (isRefused(row) || row.line !== 2 * row.row - 2) throw new Error(`Row ${row.row} is read wrongly.`);
    if (count % 1_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  expect(count).toBe(people);
  expect(peak - start).toBeLessThan(100 * megabyte);
}, 30_000);
