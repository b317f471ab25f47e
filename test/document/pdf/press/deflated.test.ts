import { inflateSync } from 'node:zlib';
import { createOut, takeBytes, writeText } from '../../../../src/document/out.js';
import {
  closeZlib,
  deflateSegment,
  openStored,
  openZlib,
  writeSegment,
} from '../../../../src/document/pdf/press/deflated.js';
import { createBoundedCache } from '../../../../src/text/bounded-cache.js';

test('deflated and stored stretches in any order make one zlib stream with a true checksum', () => {
  const out = createOut(16);
  const stream = openZlib(out);
  const segment = deflateSegment(Buffer.from('all five are released; '.repeat(400)));
  let expected = '';
  for (let index = 0; index < 60; index++) {
    if (index % 3 === 0) {
      writeSegment(stream, segment);
      expected += 'all five are released; '.repeat(400);
    } else {
      openStored(stream);
      writeText(out, `${index} Anna Müller `.repeat(200));
      expected += `${index} Anna Müller `.repeat(200);
    }
  }
  closeZlib(stream);
  expect(inflateSync(takeBytes(out)).toString('latin1')).toBe(expected);
});

test('more than a stored block holds goes on in the next one', () => {
  const out = createOut(16);
  const stream = openZlib(out);
  for (let index = 0; index < 50; index++) {
    openStored(stream);
    writeText(out, 'x'.repeat(4_000));
  }
  closeZlib(stream);
  expect(inflateSync(takeBytes(out))).toHaveLength(200_000);
});

test('an empty stream is a stream', () => {
  const out = createOut();
  closeZlib(openZlib(out));
  expect(inflateSync(takeBytes(out))).toHaveLength(0);
});

test('nothing of what was taken stays behind', () => {
  const out = createOut();
  writeText(out, 'Anna');
  takeBytes(out);
  expect(out.bytes.includes('Anna')).toBe(false);
});

test('a cache forgets what was not asked for lately, and keeps what is in use', () => {
  const cache = createBoundedCache<number>(100);
  let made = 0;
  const make = () => ++made;
  for (let key = 0; key < 1_000; key++) {
    cache.get('in use', make);
    cache.get(String(key), make);
    expect(cache.size()).toBeLessThanOrEqual(200);
  }
  expect(made).toBe(1_001);
  cache.get('0', make);
  expect(made).toBe(1_002);
});
