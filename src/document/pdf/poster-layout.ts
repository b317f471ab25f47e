import { InputProblem } from '../../problem.js';
import type { LanguageCode } from '../../text/languages.js';
import { mm } from './box.js';
import { type Paper, paperSizes } from './paper.js';
import type { Layout, PlacedPart } from './placed.js';
import { type ColumnText, type SetColumn, setColumn } from './text-column.js';

/** All words of a poster, in one language. */
export interface Poster {
  language: LanguageCode;
  title: string;
  /** What happened. */
  story: string;
  demandsHeading: string;
  demands: string[];
  /** What to do, in large letters; and how. */
  call: string;
  how: string;
  actBy: string | undefined;
  addressLabel: string;
  /** The address as it is typed, `write.example.org/campaigns/…`; and as the code has it. */
  address: string;
  url: string;
  /** Small, at the foot: whose statement it rests on. */
  notes: string[];
  /** What the code is, for those who hear the poster. */
  codeLabel: string;
}

/** The dark square of a code, without its quiet zone. pt */
export interface PlacedCode {
  x: number;
  y: number;
  side: number;
}

/** pt */
const margin = { side: mm(18), top: mm(18), bottom: mm(13) };

/** Sides of the code, pt: a phone reads it from about ten times as far. */
const codeSides = { smallest: mm(68), largest: mm(92) };

/** The text is as large as the page allows; the smallest is 9 pt. */
const scales = [1.4, 1.3, 1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7];

/**
 * Title, story and demands at the head; at the foot the code, what to do beside it, the address below it, and
 * whose word it is. `quiet` is the free space that the code needs around it, in sides.
 */
export function layOutPoster(poster: Poster, paper: Paper, quiet: number) {
  const { width: paperWidth, height } = paperSizes[paper];
  const width = paperWidth - 2 * margin.side;
  const page = { x: margin.side, width };
  const notes = fromBottom(noteTexts(poster), page, height - margin.bottom);
  const address = fromBottom(addressTexts(poster), page, notes.top - mm(5));
  /** The code's room: below the text, above its address. */
  const lowest = address.top - quiet * codeSides.smallest;
  const room = lowest - codeSides.smallest * (1 + quiet);
  const text = fitText(poster, page, room);
  const free = address.top - text.foot;
  const side = Math.min(codeSides.largest, free / (1 + 2 * quiet));
  const place: PlacedCode = { x: margin.side, y: address.top - side * (1 + quiet), side };
  const call = besideCode(poster, place, { width, quiet });
  const parts = [...text.parts, ...call, ...address.parts, ...notes.parts];
  const rules = [{ page: 0, x: margin.side, y: notes.top - mm(2), length: width }];
  const sections = [{ language: poster.language, parts }];
  const layout: Layout = { paper, pages: 1, size: 0, sections, rules, pageNumbers: [] };
  return { layout, place };
}

interface Page {
  x: number;
  width: number;
}

/** A column whose last line ends at `bottom`, and where it begins. */
function fromBottom(texts: ColumnText[], page: Page, bottom: number) {
  const height = setColumn(texts, { ...page, y: 0 }).foot;
  const top = bottom - height;
  return { parts: setColumn(texts, { ...page, y: top }).parts, top };
}

/** The largest text that ends above `bottom`. */
function fitText(poster: Poster, page: Page, bottom: number): SetColumn {
  const texts = headTexts(poster);
  for (const scale of scales) {
    const column = setColumn(texts, { ...page, y: margin.top }, scale);
    if (column.foot <= bottom) return column;
  }
  throw new InputProblem([tooLong(texts)]);
}

/** What to do, level with the middle of the code. */
function besideCode(
  poster: Poster,
  { x, y, side }: PlacedCode,
  { width, quiet }: { width: number; quiet: number },
): PlacedPart[] {
  const left = x + side * (1 + quiet);
  const column = { x: left, width: x + width - left };
  const texts = callTexts(poster);
  const { foot } = setColumn(texts, { ...column, y: 0 });
  return setColumn(texts, { ...column, y: y + Math.max(0, side - foot) / 2 }).parts;
}

function headTexts({ title, story, demandsHeading, demands }: Poster): ColumnText[] {
  return [
    { role: 'subject', text: title, size: 30, face: 'bold', before: 0, balanced: true },
    { role: 'paragraph', text: story, size: 13, before: 13 },
    { role: 'heading', text: demandsHeading, size: 15, face: 'bold', before: 15 },
    ...demands.map((text): ColumnText => ({ role: 'item', text, size: 13, before: 6 })),
  ];
}

function callTexts({ call, how, actBy }: Poster): ColumnText[] {
  return [
    { role: 'heading', text: call, size: 21, face: 'bold', before: 0, balanced: true },
    { role: 'paragraph', text: how, size: 12, before: 10 },
    ...(actBy === undefined
      ? []
      : [{ role: 'paragraph', text: actBy, size: 13, face: 'bold', before: 10 } as const]),
  ];
}

function addressTexts({ addressLabel, address }: Poster): ColumnText[] {
  return [
    { role: 'paragraph', text: addressLabel, size: 10, before: 0 },
    { role: 'paragraph', text: address, size: 13, face: 'bold', before: 1 },
  ];
}

function noteTexts({ notes }: Poster): ColumnText[] {
  return notes.map((text): ColumnText => ({ role: 'paragraph', text, size: 8.5, before: 1, muted: true }));
}

function tooLong(texts: ColumnText[]) {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  return {
    code: 'poster-too-long',
    severity: 'error' as const,
    where: 'poster',
    message: `Title, summary and demands have ${length} characters, more than a poster holds.`,
    fix: 'Shorten the first paragraph of the summary.',
  };
}
