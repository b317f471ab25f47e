import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStoredZip } from '../../../src/bulk/zip/stored-zip.js';
import { writeBytes } from '../../../src/document/out.js';

/** What Python says of a ZIP file: its entries, and the first that is damaged. */
const python = 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(len(z.infolist()), z.testzip())';

test.each([
  ['70,000 letters', 70_000, 100],
  ['over 4 GiB', 45, 100_000_000],
])(
  'Python and Info-ZIP open %s',
  async (_, count, size) => {
    const folder = await mkdtemp(join(tmpdir(), 'appealwright-'));
    const file = join(folder, 'volume.zip');
    const handle = await open(file, 'w');
    const content = Buffer.alloc(size, 'letter ');
    const zip = createStoredZip((bytes) => handle.writeFile(bytes));
    for (let index = 0; index < count; index += 1) {
      zip.add(`letter-${index}.pdf`, (out) => writeBytes(out, content));
      await zip.drain();
    }
    await zip.end();
    await handle.close();
    expect(execFileSync('python3', ['-c', python, file]).toString().trim()).toBe(`${count} None`);
    execFileSync('unzip', ['-tqq', file]);
    await rm(folder, { recursive: true });
  },
  600_000,
);
