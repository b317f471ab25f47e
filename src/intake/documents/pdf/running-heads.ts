import { type Line, lineText } from './line.js';
import type { PageText } from './read-page.js';

/** Shares of a page's height within which heads and feet are looked for. */
const headShare = 0.15;
const footShare = 0.85;

/** How many lines heads and feet have at most. */
const mostLines = 4;

interface Edge {
  line: Line;
  at: 'head' | 'foot';
  /** Its words without numbers, and where they stand. */
  key: string;
  numbers: number[];
}

/** Takes out what is printed on page after page: heads, feet, and the numbers of pages. */
export function withoutRunningHeads(pages: { lines: Line[]; page: PageText }[], bodySize: number): Line[][] {
  const edges = pages.map(({ lines, page }) => edgesOf(lines, page));
  const groups = new Map<string, Edge[]>();
  for (const edge of edges.flat()) groups.set(edge.key, [...(groups.get(edge.key) ?? []), edge]);
  const repeated = new Set([...groups.values()].filter(isRepeated).flat());
  return pages.map(({ lines, page }, at) => {
    const out = new Set<Line>();
    for (const end of ['head', 'foot'] as const) {
      const inwards = (edges[at] ?? []).filter((edge) => edge.at === end);
      const alone = inwards.length > 0 && isLoneHead(inwards, lines, bodySize, page);
      inwards.every((edge, place) => {
        const goes = repeated.has(edge) || isPageNumber(edge, page.number) || (place === 0 && alone);
        if (goes) out.add(edge.line);
        return goes;
      });
    }
    return lines.filter((line) => !out.has(line));
  });
}

/** The lines at the ends of a page, from the edge inwards. */
function edgesOf(lines: Line[], { height }: PageText): Edge[] {
  const down = lines.toSorted((one, other) => one.baseline - other.baseline);
  const heads = down.filter(({ baseline }) => baseline < height * headShare).slice(0, mostLines);
  const feet = down.filter(({ baseline }) => baseline > height * footShare).slice(-mostLines);
  return [
    ...heads.map((line) => edgeOf(line, 'head')),
    ...feet.toReversed().map((line) => edgeOf(line, 'foot')),
  ];
}

function edgeOf(line: Line, at: Edge['at']): Edge {
  const text = lineText(line).replace(/\s+/g, ' ').trim().toLowerCase();
  const place = Math.round(line.baseline / 4);
  const mark = line.pieces[0]?.superscript ? 'note' : '';
  return {
    line,
    at,
    key: `${at} ${place} ${mark} ${text.replace(/\d+/g, '#')}`,
    numbers: (text.match(/\d+/g) ?? []).map(Number),
  };
}

/** The same words on several pages, with the same numbers but one that counts the pages. */
function isRepeated(edges: Edge[]): boolean {
  const [first, ...others] = edges;
  if (first === undefined || others.length === 0 || first.line.pieces[0]?.superscript) return false;
  return others.every(({ numbers, line }) => {
    const pagesOn = line.page - first.line.page;
    const changed = numbers.flatMap((number, at) =>
      number === first.numbers[at] ? [] : [number - (first.numbers[at] ?? 0)],
    );
    return pagesOn > 0 && changed.every((step) => step === pagesOn);
  });
}

const pageNumber =
  /^[\s\-–—|[(]*(?:(?:page|p\.|seite|página|pág\.|стр\.|страница|صفحة)\s*)?(\d{1,4})(?:\s*(?:\/|of|sur|von|de|из|من)\s*\d{1,4})?[\s\-–—|\])]*$/iu;

function isPageNumber({ line }: Edge, page: number): boolean {
  if (/^[\s(]*[ivxl]{1,6}[\s)]*$/.test(lineText(line))) return true;
  const number = pageNumber.exec(lineText(line))?.[1];
  return number !== undefined && (Number(number) === page || /\D/.test(lineText(line).trim()));
}

/** Small type at the head of a later page, well above its text: a head that stands once in a document of two pages. */
function isLoneHead(inwards: Edge[], lines: Line[], bodySize: number, page: PageText): boolean {
  const [edge] = inwards;
  if (edge === undefined || edge.at === 'foot' || page.number === 1) return false;
  const below = Math.min(
    ...lines.filter((line) => line.baseline > edge.line.baseline + 2).map(({ baseline }) => baseline),
  );
  const gap = below - edge.line.baseline;
  return edge.line.size < bodySize * 0.95 && gap > bodySize * 2 && Number.isFinite(gap);
}
