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
  const start = median(lines.map(({ left }) => left));
  const flush = lines.filter(({ left }) => Math.abs(left - start) < 4).length;
  const filled = median(lines.map((line) => line.right - line.left)) / (edge - start);
  return flush >= lines.length * 0.4 && filled > 0.6;
}

function isFree(lines: Line[], x: number): boolean {
  const crossing = lines.filter(({ left, right }) => left < x && right > x).length;
  return crossing <= lines.length * 0.3 && lines.some(({ left }) => left >= x);
}

/** What crosses the gutter stands above or below the columns beside each other. */
function cutAt(lines: Line[], x: number): Column[] {
  const columns: Column[] = [];
  let before: Line[] = [];
  let after: Line[] = [];
  let across: Line[] = [];
  const flushSides = () => {
    columns.push(...[before, after].filter((side) => side.length > 0).map(columnOf));
    [before, after] = [[], []];
  };
  const flushAcross = () => {
    if (across.length > 0) columns.push(columnOf(across));
    across = [];
  };
  for (const line of sortDown(lines)) {
    if (line.left < x && line.right > x) {
      flushSides();
      across.push(line);
    } else {
      flushAcross();
      (line.right <= x ? before : after).push(line);
    }
  }
  flushSides();
  flushAcross();
  return columns;
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
