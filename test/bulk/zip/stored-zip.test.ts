import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { createStoredZip } from '../../../src/bulk/zip/stored-zip.js';
import { writeBytes } from '../../../src/document/out.js';

async function zipOf(files: readonly (readonly [string, Uint8Array])[]): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const zip = createStoredZip((bytes) => void chunks.push(Buffer.from(bytes)));
  for (const [name, content] of files) {
    zip.add(name, (out) => writeBytes(out, content));
    await zip.drain();
  }
  const size = await zip.end();
  const bytes = Buffer.concat(chunks);
  expect(size).toBe(bytes.length);
  return bytes;
}

test('what goes in comes out, whatever the names and bytes', async () => {
  const files = fc.uniqueArray(
    fc.tuple(fc.stringMatching(/^[a-zа-яәғқ0-9/. -]{1,40}$/u), fc.uint8Array({ maxLength: 500 })),
    {
      selector: ([name]) => name,
      maxLength: 20,
    },
  );
  await fc.assert(
    fc.asyncProperty(files, async (list) => {
      const unzipped = unzipSync(await zipOf(list));
      expect(
        new Map(Object.entries(unzipped).map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')])),
      ).toEqual(new Map(list.map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')])));
    }),
    { numRuns: 50 },
  );
});

test('the same files give the same bytes', async () => {
  const files = [['letter-1.pdf', Buffer.from('%PDF')]] as const;
  expect((await zipOf(files)).equals(await zipOf(files))).toBe(true);
});

test('an empty ZIP file is a ZIP file', async () => {
  expect(unzipSync(await zipOf([]))).toEqual({});
});

test('a name may be used once', async () => {
  const one = ['letter.pdf', Buffer.from('x')] as const;
  await expect(zipOf([one, one])).rejects.toThrow('The ZIP file has a "letter.pdf" already.');
});

test('a file that fails half-way is not in it, nor a byte of it', async () => {
  const chunks: Uint8Array[] = [];
  const zip = createStoredZip((bytes) => void chunks.push(Buffer.from(bytes)));
  const failing = () =>
    zip.add('b', (out) => {
      writeBytes(out, Buffer.from('Anna'));
      throw new Error('no glyph');
    });
  zip.add('a', (out) => writeBytes(out, Buffer.from('first')));
  expect(failing).toThrow('no glyph');
  zip.add('b', (out) => writeBytes(out, Buffer.from('second')));
  await zip.end();
  const bytes = Buffer.concat(chunks);
  expect(Object.keys(unzipSync(bytes))).toEqual(['a', 'b']);
  expect(bytes.includes('Anna')).toBe(false);
});

test('70,000 entries need Zip64, and its end record tells them', async () => {
  const bytes = await zipOf(
    Array.from({ length: 70_000 }, (_, index) => [`${index}`, Buffer.alloc(0)] as const),
  );
  const locator = bytes.subarray(-42);
  expect(locator.readUInt32LE(0)).toBe(0x07064b50);
  const record = bytes.subarray(Number(locator.readBigUInt64LE(8)));
  expect(record.readUInt32LE(0)).toBe(0x06064b50);
  expect(record.readBigUInt64LE(32)).toBe(70_000n);
  expect(Object.keys(unzipSync(bytes))).toHaveLength(70_000);
});
