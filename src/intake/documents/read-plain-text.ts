import type { Block, SourceDocument } from '../../statement/block.js';
import { findDates } from '../../text/find-dates.js';
import { decodeText } from './decode-text.js';
import { tidyText } from './printed-text.js';
import { itemOf, plainBlock } from './runs.js';

/**
 * A text file: lines that were broken to fit a width are joined again, blank lines and early ends part paragraphs,
 * form feeds pages.
 */
export function readPlainText(bytes: Buffer): SourceDocument {
  const pages = closeSpaced(tidyText(decodeText(bytes))).split('\f');
  const width = widthOf(pages.join('\n').split('\n'));
  const blocks = pages.flatMap((text, index) =>
    chunksOf(text).flatMap((lines) => blocksOf(lines, width, pages.length > 1 ? { page: index + 1 } : {})),
  );
  return { format: 'txt', blocks: withLevels(blocks), declared: {} };
}

/** `E I L A K T I O N` is a word that was spaced out to stand out. */
function closeSpaced(text: string): string {
  return text.replace(/(?<![^\s])\p{Lu}(?: \p{Lu}){3,}(?![^\s])/gu, (word) => word.replaceAll(' ', ''));
}

/** Characters beyond which no line was broken to fit. */
const widestBroken = 110;

/** The width to which lines were broken: the longest of them; none where paragraphs are single long lines. */
function widthOf(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const long = lengths.filter((length) => length > widestBroken).length;
  return long > lengths.length / 10
    ? undefined
    : Math.max(0, ...lengths.filter((length) => length <= widestBroken));
}

const pageNumber =
  /^\s*(?:[-–—]\s*\d{1,3}\s*[-–—]|(?:page|p\.|seite|стр\.|página|صفحة)?\s*\d{1,3}(?:\s*(?:of|\/|sur|von|de|из)\s*\d{1,3})?)\s*$/iu;

/** Lines without a blank one between them; a page's number alone is none of the text. */
function chunksOf(text: string): string[][] {
  return text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((chunk) => chunk.split('\n').filter((line) => line.trim() !== '' && !isSpeck(line)))
    .filter((lines) => lines.length > 0 && !(lines.length === 1 && pageNumber.test(lines[0] ?? '')));
}

/** `.` or `'` by itself: dirt on the scanned page. */
function isSpeck(line: string): boolean {
  return /^\s*[.,'`´·^~|]{1,2}\s*$/.test(line);
}

type Place = Pick<Block, 'page'>;

function blocksOf(lines: readonly string[], width: number | undefined, place: Place): Block[] {
  const firstNote = lines.findIndex((line, index) => startsHere(lines, index) && startsNote(line));
  const starts = lines.map(
    (line, index) =>
      startsHere(lines, index) ||
      isRule(line) ||
      itemAt(line) !== undefined ||
      (firstNote >= 0 && index > firstNote && startsNote(line)) ||
      endsEarly(lines[index - 1] ?? '', line, width),
  );
  const groups: string[][] = [];
  lines.forEach((line, index) => {
    if (starts[index]) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  const outermost = Math.min(...lines.map(indentOf));
  return groups.flatMap((group) => toBlock(group, outermost, place));
}

/** `3. August 2023` begins no item. */
function itemAt(line: string): ReturnType<typeof itemOf> {
  return findDates(line.trimStart().slice(0, 40))[0]?.from === 0 ? undefined : itemOf(line);
}

/** At the head of the lines, or under a rule. */
function startsHere(lines: readonly string[], index: number): boolean {
  return index === 0 || isRule(lines[index - 1] ?? '');
}

/** `[3] …`, `³ …`, `3 https://…`: the notes at the end of a page or text. */
function startsNote(line: string): boolean {
  return /^\s*(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]+|\d{1,3}\s+(?=\p{Lu}|https?:))/u.test(line);
}

function isRule(line: string): boolean {
  return /^\s*[-_*=—–─]{3,}\s*$/.test(line);
}

/** Characters by which a line of a paragraph may stay short. */
const ragged = 9;

/** Whether the next line's first word would have fitted well: then the writer broke the line, not the width. */
function endsEarly(line: string, next: string, width: number | undefined): boolean {
  if (width === undefined) return true;
  if (/\p{L}-$/u.test(line) || (isCapitals(line) && isCapitals(next))) return false;
  const [first = ''] = next.trim().split(/\s/);
  return line.trimEnd().length + 1 + first.length + ragged <= width;
}

function toBlock(lines: readonly string[], outermost: number, place: Place): Block[] {
  const [first = ''] = lines;
  if (isRule(first)) return [{ kind: 'rule', ...place, runs: [] }];
  const item = itemAt(first);
  if (item) {
    const depth = Math.min(3, Math.floor((indentOf(first) - outermost) / 2));
    return plainBlock(
      { kind: 'item', depth, marker: item.marker, ...place },
      joinLines([item.rest, ...lines.slice(1)]),
    );
  }
  const text = joinLines(lines);
  return plainBlock({ kind: isCapitals(text) ? 'heading' : 'paragraph', ...place }, text);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Prefixes that keep their hyphen at the end of a line. */
const compounds =
  /(?:^|[\s(])(?:self|non|well|so|ex|anti|co|pro|pre|post|vice|mid|long|short|half|cross|\d+)-$/i;

/** Words that were divided at a line's end become whole. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const next = line.trim();
    const divided = /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next);
    if (divided) return compounds.test(text) ? text + next : text.slice(0, -1) + next;
    return text === '' ? next : `${text} ${next}`;
  }, '');
}

/** Capitals throughout, as titles of plain texts are written. */
function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 4 && text.length <= 200 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The first heading is the highest. */
function withLevels(blocks: readonly Block[]): Block[] {
  let level = 1;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const leveled = { ...block, level };
    level = 2;
    return leveled;
  });
}
