import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import type jsqr from 'jsqr';

const decode = createRequire(import.meta.url)('jsqr') as typeof jsqr.default;

/** A filled rectangle of a page, pt. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pixels of the picture of a page, per pt. */
const scale = 2;

/** The rectangles that PDFKit drew, from the top of the page downwards. */
export function readRectangles(bytes: Buffer): Rectangle[] {
  return [...contentOf(bytes).matchAll(/^(\S+) (\S+) (\S+) (\S+) re$/gm)].map((match) => {
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number);
    return { x, y, width, height };
  });
}

/** What a phone reads that sees these rectangles and nothing else. */
export function decodeRectangles(rectangles: readonly Rectangle[], page = { width: 600, height: 850 }) {
  const [width, height] = [page.width * scale, page.height * scale];
  const pixels = new Uint8ClampedArray(4 * width * height).fill(255);
  for (const rectangle of rectangles) {
    const at = (value: number) => Math.round(value * scale);
    for (let y = at(rectangle.y); y < at(rectangle.y + rectangle.height); y++)
      for (let x = at(rectangle.x); x < at(rectangle.x + rectangle.width); x++)
        pixels.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
  }
  return decode(pixels, width, height)?.data;
}

function contentOf(bytes: Buffer): string {
  const streams = bytes
    .toString('latin1')
    .matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g);
  return [...streams].map(([, deflated = '']) => inflated(Buffer.from(deflated, 'latin1'))).join('\n');
}

function inflated(bytes: Buffer): string {
  return inflateSync(bytes).toString('latin1');
}
