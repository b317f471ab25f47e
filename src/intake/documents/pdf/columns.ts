import { type Column, type Line, lineOf } from './line.js';

/** How many lines must stand on each side of a gutter for a page to show that it has two columns. */
const fewestLines = 4;
const step = 3;

/** The columns of each page in reading order. A page with few lines has its gutter where the others have it. */
export function findColumns(pages: Line[][]): Column[] {
  const gutters = pages.map(findGutter);
  const usual = mostCommon(gutters.filter((gutter) => gutter !== undefined));
  return pages.flatMap((lines, at) => {
    const gutter = gutters[at] ?? (usual !== undefined && isFree(lines, usual) ? usual : undefined);
    return gutter === undefined ? [columnOf(lines)] : cutAt(lines, gutter);
  });
}

function findGutter(lines: Line[]): number | undefined {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  let best: { x: number; score: number } | undefined;
  for (let x = left + (right - left) * 0.3; x < left + (right - left) * 0.7; x += step) {
    const score = scoreOf(lines, x, right);
    if (score > (best?.score ?? 0)) best = { x, score };
  }
  return best?.x;
}

/** Nothing where lines cross more than now and then, or where the right side is no column of text. */
function scoreOf(lines: Line[], x: number, edge: number): number {
  const before = lines.filter(({ right }) => right <= x);
  const after = lines.filter(({ left }) => left >= x);
  const crossing = lines.length - before.length - after.length;
  const isSplit = Math.min(before.length, after.length) >= fewestLines && crossing < lines.length * 0.3;
  return isSplit && isColumn(after, edge) ? before.length + after.length - crossing : 0;
}

/** Lines of text begin under each other and mostly fill their column; cells and dates do not. */
function isColumn(lines: Line[], edge: number): boolean {
  const rows = extentsOf(lines);
  const start = median(rows.map(({ left }) => left));
  const flush = rows.filter(({ left }) => Math.abs(left - start) < 4).length;
  const filled = median(rows.map((row) => row.right - row.left)) / (edge - start);
  return flush >= rows.length * 0.4 && filled > 0.6;
}

/** How far each row reaches; words that were spread to fill it stand apart. */
function extentsOf(lines: Line[]): { left: number; right: number }[] {
  const rows = new Map<number, { left: number; right: number }>();
  for (const { left, right, baseline } of lines) {
    const row = rows.get(Math.round(baseline));
    const reach = { left: Math.min(left, row?.left ?? left), right: Math.max(right, row?.right ?? right) };
    rows.set(Math.round(baseline), reach);
  }
  return [...rows.values()];
}

function isFree(lines: Line[], x: number): boolean {
  const crossing = lines.filter(({ left, right }) => left < x && right > x).length;
  return crossing <= lines.length * 0.3 && lines.some(({ left }) => left >= x);
}

/** What crosses the gutter stands above or below the columns beside each other. */
function cutAt(lines: Line[], x: number): Column[] {
  return bandsOf(lines, x).flatMap(({ across, band }) => {
    if (across) return [columnOf(band)];
    const before = band.filter(({ right }) => right <= x);
    const after = band.filter(({ right }) => right > x);
    return [before, after].filter((side) => side.length > 0).map(columnOf);
  });
}

/** From the top down. Lines on the left alone, with none beside them, belong to the text across the page. */
function bandsOf(lines: Line[], x: number): { across: boolean; band: Line[] }[] {
  const crosses = ({ left, right }: Line) => left < x && right > x;
  const stretches = groupWhile(sortDown(lines), (line) => crosses(line));
  const bands = stretches.map((band) => ({
    across: band.every(({ left }) => left < x),
    band,
  }));
  return groupWhile(bands, ({ across }) => across).map((alike) => ({
    across: alike[0]?.across ?? true,
    band: alike.flatMap(({ band }) => band),
  }));
}

function groupWhile<T>(all: T[], kindOf: (one: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const one of all) {
    const open = groups.at(-1);
    if (open?.[0] !== undefined && kindOf(open[0]) === kindOf(one)) open.push(one);
    else groups.push([one]);
  }
  return groups;
}

function columnOf(lines: Line[]): Column {
  const rows = joinRows(lines);
  return {
    page: rows[0]?.page ?? 1,
    lines: rows,
    left: Math.min(...rows.map(({ left }) => left)),
    right: Math.max(...rows.map(({ right }) => right)),
  };
}

/** Within one column, what stands on one height is one line. */
function joinRows(lines: Line[]): Line[] {
  const rows: Line[][] = [];
  for (const line of sortDown(lines)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const size = Math.max(line.size, first?.size ?? 0);
    if (first && Math.abs(first.baseline - line.baseline) < size * 0.3) row?.push(line);
    else rows.push([line]);
  }
  return rows.map(joinRow);
}

function joinRow(row: Line[]): Line {
  const [only] = row;
  if (only !== undefined && row.length === 1) return only;
  const pieces = row.toSorted((one, other) => one.left - other.left).flatMap((line) => line.pieces);
  return lineOf(only?.page ?? 1, pieces);
}

function sortDown(lines: Line[]): Line[] {
  return lines.toSorted((one, other) => one.baseline - other.baseline || one.left - other.left);
}

function mostCommon(gutters: number[]): number | undefined {
  return gutters.length === 0 ? undefined : median(gutters);
}

export function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
