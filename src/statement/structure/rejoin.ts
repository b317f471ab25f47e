import { findDates } from '../../text/find-dates.js';
import { cutStart, join, type Piece } from './piece.js';

/** Page numbers and running heads gone, bullets within a paragraph cut apart, what a page break cut put together. */
export function rejoin(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of withoutFurniture(pieces).flatMap(cutAtBullets).map(withItsDay)) {
    const before = kept.at(-1);
    if (before && belongsTo(before, piece)) join(before, piece);
    else kept.push(piece);
  }
  return kept;
}

const pageNumber =
  /^(?:[-–—\s|]*(?:page|seite|página|p\.|стр(?:аница)?\.?|صفحة)?\s*[\d٠-٩]{1,3}(?:\s*(?:\/|of|sur|de|von|из|من)\s*[\d٠-٩]{1,3})?[-–—\s|]*)$/iu;

function withoutFurniture(pieces: readonly Piece[]): Piece[] {
  const times = new Map<string, number>();
  for (const { text } of pieces) times.set(text, (times.get(text) ?? 0) + 1);
  const heads = runningHeads(pieces);
  const seen = new Set<string>();
  let dropped = false;
  return pieces.flatMap((piece) => {
    const repeated =
      (times.get(piece.text) ?? 0) > 2 && piece.text.length < 100 && piece.marker === undefined;
    const isNumber = piece.marker === undefined && pageNumber.test(piece.text);
    if (isNumber || heads.has(piece.text) || (repeated && seen.has(piece.text))) {
      dropped = true;
      return [];
    }
    seen.add(piece.text);
    const interrupted = dropped || piece.interrupted;
    dropped = false;
    return [interrupted ? { ...piece, interrupted: true } : piece];
  });
}

/** `7. November 2022` is a date, no seventh item. */
function withItsDay(piece: Piece): Piece {
  const { marker, text } = piece;
  if (piece.kind !== 'item' || text.length > 40 || !/^\d{1,2}\.$/.test(marker ?? '')) return piece;
  const whole = `${marker} ${text}`;
  if (findDates(whole)[0]?.from !== 0) return piece;
  const shift = whole.length - text.length;
  const { marker: _, depth: __, ...rest } = piece;
  return {
    ...rest,
    kind: 'paragraph',
    text: whole,
    marks: piece.marks.map(({ name, at }) => ({ name, at: at + shift })),
  };
}

const sureBullet = /(?<=^|\s)([•▪●■◦‣⁃∙➢►])\s*(?=\S)/gu;

/** What stands more than once, each time at the head of a page: after a rule, a note or a page's number. */
function runningHeads(pieces: readonly Piece[]): Set<string> {
  const times = new Map<string, number>();
  pieces.forEach((piece, index) => {
    const { text, marker, interrupted } = piece;
    if (marker !== undefined || text.length >= 100 || closed.test(text)) return;
    const atHead = interrupted || pageNumber.test(pieces[index - 1]?.text ?? '');
    times.set(text, atHead ? (times.get(text) ?? 0) + 1 : Number.NaN);
  });
  return new Set([...times].flatMap(([text, count]) => (count > 1 ? [text] : [])));
}

const enumerator = /(?<=^|[;,.]\s(?:(?:and|et|y|und|и)\s)?)(\(?([a-j]|[1-9])\))\s+(?=\S)/gu;

/** `a) release her; b) drop the charges` in one paragraph: where each begins, if they count from the first. */
function enumeratedIn({ text, marker = '' }: Piece): RegExpExecArray[] {
  const found = Array.from(text.matchAll(enumerator));
  const taken = /^\(?([a-j]|[1-9])\)$/.exec(marker)?.[1]?.charCodeAt(0);
  const first = taken === undefined ? found[0]?.[2]?.charCodeAt(0) : taken + 1;
  const counts = found.every(([, , sign = ''], index) => sign.charCodeAt(0) === (first ?? 0) + index);
  const begins = taken === undefined ? found.length > 1 && found[0]?.index === 0 : found.length > 0;
  return begins && counts ? found : [];
}

/** `calls on them to: • release her; • drop the charges` as a paragraph and two items. */
function cutAtBullets(piece: Piece): Piece[] {
  if (piece.kind === 'heading' || piece.kind === 'cell') return [piece];
  const bullets = Array.from(piece.text.matchAll(sureBullet));
  const found = bullets.length > 0 ? bullets : enumeratedIn(piece);
  const [first] = found;
  if (!first) return piece.kind === 'paragraph' ? [dashed(piece)] : [piece];
  const ends = found.map((_, index) => found[index + 1]?.index ?? piece.text.length);
  const head = { ...piece, text: piece.text.slice(0, first.index).trimEnd() };
  head.marks = piece.marks.filter(({ at }) => at <= head.text.length);
  const items = found.map((match, index): Piece => {
    const end = ends[index] ?? piece.text.length;
    const start = match.index + match[0].length;
    const text = piece.text.slice(start, end).trimEnd();
    const marks = piece.marks.flatMap(({ name, at }) => {
      const isIn = at >= start && (at <= end || index === found.length - 1);
      return isIn ? [{ name, at: Math.min(at - start, text.length) }] : [];
    });
    return { ...piece, kind: 'item', depth: 0, marker: match[1] ?? '•', text, marks, interrupted: false };
  });
  return head.text === '' ? items : [head, ...items];
}

/** A paragraph that begins with a bullet or number is an item that its format did not know. */
function dashed(piece: Piece): Piece {
  const match =
    /^(?:([–—*-]|o(?=\s))\s+|(\(?(?:\d{1,2}|[a-z]|[ivx]{1,4}|[а-яё])\)|(?:\d{1,2}|[ivx]{2,4})\.|[\d٠-٩]{1,2}\s?[-–)]|[٠-٩]{1,2}\.|[أبتثجحخد]\s?[-–)])\s+)(?=\p{L}|["“«„])/u.exec(
      piece.text,
    );
  if (!match || findDates(piece.text.slice(0, 40))[0]?.from === 0) return piece;
  const marker = (match[1] ?? match[2] ?? '').trim();
  return { ...cutStart(piece, match[0].length), kind: 'item', depth: 0, marker };
}

const closed = /[.!?…؟。][”"»’')\]]*$/u;

/** Whether a piece goes on with the sentence of the one before. */
function belongsTo(before: Piece, piece: Piece): boolean {
  const textual = piece.kind === 'paragraph' || (piece.kind === 'quote' && before.kind === 'quote');
  if (!textual || piece.marker !== undefined || before.kind === 'heading' || before.kind === 'cell')
    return false;
  if (closed.test(before.text) || /[:;]$/.test(before.text) || isCapitals(before.text)) return false;
  if (/;(?:\s+\p{L}{1,4})?$/u.test(piece.text) && before.kind !== 'item') return false;
  const goesOn = /^["“«(]?\p{Ll}/u.test(piece.text);
  const within = before.text.length > 60 && (/[,\-–—]$/.test(before.text) || piece.text.length > 20);
  if (before.kind === 'item')
    return goesOn && (piece.interrupted === true || !/\p{L}$/u.test(before.text) || before.text.length > 60);
  if (goesOn) return piece.interrupted === true || (before.text.length > 40 && !callsFor(before.text));
  const uncased = /^["“«(]?(?:\p{Lo}|\p{N})/u.test(piece.text);
  return piece.interrupted === true && within && (uncased || /(?:[,\-–—]|\b\p{Ll}{1,4})$/u.test(before.text));
}

/** An open end that a list may follow: `calls on the authorities to`. */
function callsFor(text: string): boolean {
  return /(?:\bto|\bthat|\bà|\bde|\bque|\ba|\bauf|\bzu|إلى|على|أن|ب)$/u.test(text);
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);
}
