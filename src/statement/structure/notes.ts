import type { Block } from '../block.js';
import type { Footnote } from '../statement.js';
import { join, nameOf, type Piece, pieceOf } from './piece.js';

/** The document without its notes, and the notes, each whole. */
export interface Parted {
  body: Piece[];
  notes: Map<string, Piece>;
}

/** Words that stand over a list of notes at the end of a document. */
const notesHeading =
  /^(?:foot|end)?notes?(?: and references)?:?$|^references:?$|^notes? de (?:bas de page|fin):?$|^notas?(?: al pie)?:?$|^(?:fuß|end)?noten:?$|^anmerkungen:?$|^(?:примечания|сноски|ссылки):?$|^(?:الهوامش|هوامش|الحواشي|ملاحظات|المراجع):?$/iu;

/**
 * Takes the notes out of the text, wherever they stand: in the middle of a sentence at the foot of a page, or at the
 * end. A note is known by its format, by a mark at its head that the text before refers to, or by its place after a
 * rule. What is cut off by a page is joined to the note it belongs to.
 */
export function partNotes(blocks: readonly Block[]): Parted {
  const parting = new Parting(blocks);
  blocks.forEach((block, index) => {
    parting.take(block, index);
  });
  return { body: parting.body, notes: parting.notes };
}

class Parting {
  readonly body: Piece[] = [];
  readonly notes = new Map<string, Piece>();
  private last: Piece | undefined;
  /** Since a rule, a heading over notes or a note nothing of the text has stood. */
  private amongNotes = false;
  private underRule = false;
  private underHeading = false;
  private interrupted = false;
  private page: number | undefined;
  private readonly marked = new Set<string>();

  constructor(private readonly blocks: readonly Block[]) {}

  take(block: Block, index: number): void {
    if (block.page !== this.page) this.interrupted = true;
    this.page = block.page;
    if (block.kind === 'rule') {
      this.amongNotes = this.underRule = this.interrupted = true;
      return;
    }
    const piece = pieceOf(block);
    if (piece.text === '' && piece.marks.length === 0) return;
    if (block.kind === 'note') this.takeNote(block.marker, piece);
    else if (notesHeading.test(piece.text)) this.underHeading = this.amongNotes = this.interrupted = true;
    else if (!this.takeAsNotes(piece, false, this.endsInNotes(index)) && !this.takeAsRest(piece, index))
      this.takeAsText(piece);
  }

  private takeNote(marker: string | undefined, piece: Piece): void {
    if (marker !== undefined) this.add(nameOf(marker), piece);
    else if (this.takeAsNotes(piece, true)) return;
    else if (this.last) join(this.last, piece);
    else this.takeAsText(piece);
    this.amongNotes = this.interrupted = true;
  }

  /** One or several notes in one block: `[1] First. [2] Second.` */
  private takeAsNotes(piece: Piece, surely = false, atEnd = false): boolean {
    const named = headOf(piece);
    if (named === undefined || !(this.isNote(named, surely) || (atEnd && this.gluedBefore(named.name))))
      return false;
    for (const note of severalNotes(named.name, named.rest)) this.add(note.name, note.piece);
    this.amongNotes = this.interrupted = true;
    return true;
  }

  private isNote({ name, kind }: Head, surely: boolean): boolean {
    if (this.notes.has(name)) return false;
    if (surely || kind === 'raised') return true;
    const next = Number(name) === this.notes.size + 1;
    if (this.goesOnList(name)) return false;
    if (this.underHeading) return next || kind === 'bracket';
    if (kind === 'bracket') return this.marked.has(name);
    return (
      this.amongNotes && next && (this.marked.has(name) || this.notes.size > 0 || this.gluedBefore(name))
    );
  }

  /** `2) drop the charges` after a note block that cut a list: no note 2. */
  private goesOnList(name: string): boolean {
    const before = this.body.at(-1);
    if (before === undefined) return false;
    return before.kind === 'item'
      ? before.marker !== undefined && Number(nameOf(before.marker)) === Number(name) - 1
      : name === '1' && !this.underRule && /(?::|(?<!\p{L})to)$/u.test(before.text);
  }

  /** From here to the end stand only numbered blocks, in order from 1: `1 Radio …`, `2 Courriel …`. */
  private endsInNotes(index: number): boolean {
    for (let at = index; at < this.blocks.length; at++) {
      const block = this.blocks[at];
      if (block && headOf(pieceOf(block))?.name !== String(at - index + 1)) return false;
    }
    return true;
  }

  private gluedBefore(name: string): boolean {
    return this.body.some(({ text }) =>
      new RegExp(`(?:\\p{L}|[.!?"”»)] ?|[,;:])\\(?${name}(?![\\d,.]\\d|\\d)`, 'u').test(text),
    );
  }

  private add(name: string, piece: Piece): void {
    this.notes.set(name, piece);
    this.last = piece;
  }

  /** The rest of a note that a page break cut off stands among notes, before the next one or at the end. */
  private takeAsRest(piece: Piece, index: number): boolean {
    if (!this.amongNotes || !this.last || piece.kind === 'heading' || piece.marker !== undefined)
      return false;
    if (!isOpen(this.last.text) || !this.leadsToNotes(index)) return false;
    join(this.last, { ...piece, interrupted: true });
    return true;
  }

  private leadsToNotes(index: number): boolean {
    const following = this.blocks[index + 1];
    if (following === undefined) return /^\p{Ll}/u.test(this.last?.text ?? '');
    return following.kind === 'note' || headOf(pieceOf(following))?.kind === 'raised';
  }

  private takeAsText(piece: Piece): void {
    for (const name of namesIn(piece)) this.marked.add(name);
    const previous = this.body.at(-1);
    if (piece.text === '' && previous) {
      previous.marks.push(...piece.marks.map((mark) => ({ ...mark, at: previous.text.length })));
      return;
    }
    this.body.push({ ...piece, ...(this.interrupted ? { interrupted: true } : {}) });
    this.amongNotes = this.underRule = this.interrupted = false;
  }
}

interface Head {
  name: string;
  kind: 'raised' | 'bracket' | 'plain';
  rest: Piece;
}

/** The mark at the head of what may be a note. */
function headOf(piece: Piece): Head | undefined {
  const [first] = piece.marks;
  if (first?.at === 0 && piece.text !== '') {
    return { name: first.name, kind: 'raised', rest: { ...piece, marks: piece.marks.slice(1) } };
  }
  if (piece.marker !== undefined) {
    const name = nameOf(piece.marker);
    const kind = piece.marker.startsWith('[') ? 'bracket' : 'plain';
    return /^\d{1,3}$/.test(name) ? { name, kind, rest: piece } : undefined;
  }
  const printed = /^(?:\[\^?(\d{1,3})\]:?|(\d{1,3})[.)]?)\s+(?=\S)/.exec(piece.text);
  if (!printed) return undefined;
  const rest = { ...piece, text: piece.text.slice(printed[0].length), marks: [] };
  return { name: printed[1] ?? printed[2] ?? '', kind: printed[1] === undefined ? 'plain' : 'bracket', rest };
}

function severalNotes(name: string, piece: Piece): { name: string; piece: Piece }[] {
  const next = String(Number(name) + 1);
  const at = piece.text.search(new RegExp(`(?<=\\s)\\[\\^?${next}\\]:?\\s`));
  if (at < 0) return [{ name, piece }];
  const head = piece.text.slice(at).match(/^\S+\s+/)?.[0].length ?? 0;
  const rest = { ...piece, text: piece.text.slice(at + head), marks: [] };
  return [
    { name, piece: { ...piece, text: piece.text.slice(0, at).trimEnd() } },
    ...severalNotes(next, rest),
  ];
}

function namesIn({ text, marks }: Piece): string[] {
  const bracketed = Array.from(text.matchAll(/\[\^?(\d{1,3})\]/g), ([, name = '']) => name);
  return [...marks.map(({ name }) => name), ...bracketed];
}

function isOpen(text: string): boolean {
  return /[\p{L}\p{N},\-–—]$/u.test(text) && !/(?:https?:\/\/|www\.)\S+$/.test(text);
}

const address = /(?:https?:\/\/|www\.)[^\s<>"“”«»)\]]+/;

/** Notes by number; asterisks and the like take the numbers after the last. */
export function numberNotes(notes: ReadonlyMap<string, Piece>): {
  footnotes: Footnote[];
  numbers: Map<string, number>;
} {
  const numbers = new Map<string, number>();
  const plain = [...notes.keys()].map(Number).filter(Number.isInteger);
  let next = Math.max(0, ...plain);
  for (const name of notes.keys()) numbers.set(name, /^\d+$/.test(name) ? Number(name) : ++next);
  const footnotes = [...notes].map(([name, piece]) => ({
    number: numbers.get(name) ?? 0,
    text: piece.text,
    url: urlOf(piece),
  }));
  return { footnotes: footnotes.sort((a, b) => a.number - b.number), numbers };
}

function urlOf({ text, hrefs }: Piece): string | null {
  const printed = address.exec(text)?.[0].replace(/[.,;:]+$/, '');
  const linked = hrefs.find((href) => /^https?:\/\//.test(href));
  if (linked !== undefined && (printed === undefined || linked.includes(printed))) return linked;
  return printed ?? null;
}
