import { readFonts } from './fonts.js';
import type { Piece } from './line.js';
import type { Page } from './open.js';

export interface PageText {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  /** As the file holds them, often but not always as they are read. */
  pieces: Piece[];
}

type Matrix = [number, number, number, number, number, number];

interface Link {
  href: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const rtl = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

/** The upright words of a page. `bold` remembers what is known of the document's fonts. */
export async function readPage(page: Page, bold: Map<string, boolean>): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  await readFonts(page, new Set(words.map(({ fontName }) => fontName)), bold);
  const links = await readLinks(page, viewport.transform as Matrix);
  const pieces = words.flatMap((item): Piece[] => {
    const [a, b, , d, x, y] = multiply(viewport.transform as Matrix, item.transform as Matrix);
    const size = Math.round(Math.hypot(b, d) * 10) / 10 || Math.abs(a);
    if (a <= 0 || Math.abs(b) > 0.1 * a || size === 0) return [];
    const box = { left: x, right: x + item.width, baseline: y };
    const href = links.find((link) => covers(link, box, size))?.href;
    const known = { text: item.str, size, bold: bold.get(item.fontName) ?? false, font: item.fontName };
    return [{ ...known, ...box, ...(href !== undefined && { href }) }];
  });
  const shown = withoutDoubles(pieces);
  const { width, height } = viewport;
  return {
    number: page.pageNumber,
    width,
    height,
    pieces: isRightToLeft(shown) ? mirror(shown, width) : shown,
  };
}

async function readLinks(page: Page, transform: Matrix): Promise<Link[]> {
  const annotations = (await page.getAnnotations()) as { subtype?: string; url?: string; rect?: number[] }[];
  return annotations.flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || url === undefined || rect === undefined) return [];
    const [left = 0, top = 0, right = 0, bottom = 0] = rect;
    const [, , , , x1, y1] = multiply(transform, [1, 0, 0, 1, left, top]);
    const [, , , , x2, y2] = multiply(transform, [1, 0, 0, 1, right, bottom]);
    const across = { left: Math.min(x1, x2), right: Math.max(x1, x2) };
    return [{ href: url, ...across, top: Math.min(y1, y2), bottom: Math.max(y1, y2) }];
  });
}

/** Whether most of a piece lies in a link; one that is linked in part only is left alone. */
function covers(
  link: Link,
  { left, right, baseline }: Omit<Piece, 'text' | 'size' | 'bold' | 'font'>,
  size: number,
): boolean {
  const middle = baseline - size * 0.3;
  const shared = Math.min(link.right, right) - Math.max(link.left, left);
  return middle > link.top && middle < link.bottom && shared > (right - left) * 0.6;
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** Some programs make type bold by printing it twice, a little apart. */
function withoutDoubles(pieces: Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const alike = seen.get(piece.text) ?? [];
    const isDouble = alike.some(
      ({ left, baseline }) => Math.abs(left - piece.left) < 1 && Math.abs(baseline - piece.baseline) < 1,
    );
    seen.set(piece.text, [...alike.slice(-8), piece]);
    return !isDouble;
  });
}

function isRightToLeft(pieces: Piece[]): boolean {
  const letters = pieces.map(({ text }) => ({ length: text.length, rtl: rtl.test(text) }));
  const count = (wanted: boolean) =>
    letters.reduce((sum, one) => sum + (one.rtl === wanted ? one.length : 0), 0);
  return count(true) > count(false);
}

/** So that the start of a line is on the left whatever the script. */
function mirror(pieces: Piece[], width: number): Piece[] {
  return pieces.map((piece) => ({ ...piece, left: width - piece.right, right: width - piece.left }));
}
