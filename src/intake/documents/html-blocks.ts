import type { Block, Run } from '../../statement/block.js';
import { isFurniture } from './html-main.js';
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  wordsOf,
} from './html-tree.js';
import { itemOf, tidyRuns, withRaisedDigits } from './runs.js';

/** How a stretch of text stands: what surrounds it. */
type Manner = Omit<Run, 'text'>;

/** What a block is while its text is gathered. */
type Frame = Omit<Block, 'runs'>;

const breaking = new Set(
  'address article blockquote body center dd details div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The text below a node, block by block. `isWholePage`: the head and foot of the page are not its text. */
export function htmlBlocks(parent: HtmlParent, isWholePage: boolean): Block[] {
  const blocks: Block[] = [];
  let gathered: Run[] = [];
  let frame: Frame = { kind: 'paragraph' };
  const close = () => {
    blocks.push(...partsOf(frame, gathered));
    gathered = [];
  };
  const open = (next: Frame, inside: () => void) => {
    close();
    const outer = frame;
    frame = next;
    inside();
    close();
    // What follows a nested list in its item goes on with the item, which has had its marker.
    frame = outer.kind === 'item' ? { kind: 'paragraph' } : outer;
  };
  const visitAll = (nodes: readonly HtmlNode[], manner: Manner, depth: number) => {
    for (const node of nodes) visit(node, manner, depth);
  };
  const visit = (node: HtmlNode, manner: Manner, depth: number): void => {
    if ('value' in node) gathered.push(...withRaisedDigits({ ...manner, text: node.value }));
    if (!isElement(node) || isFurniture(node, isWholePage)) return;
    const { tagName, childNodes } = node;
    if (tagName === 'br') gathered.push({ text: lineBreak });
    else if (tagName === 'hr') {
      close();
      blocks.push({ kind: 'rule', runs: [] });
    } else if (tagName === 'ol' || tagName === 'ul') {
      close();
      childNodes.filter(isElement).forEach((item, index) => {
        open(itemFrame(item, node, index, depth), () => visitAll(item.childNodes, manner, depth + 1));
      });
    } else if (breaking.has(tagName)) {
      const inner = frameOf(node, frame);
      open(inner, () => visitAll(childNodes, manner, depth));
    } else visitAll(childNodes, { ...manner, ...mannerOf(node) }, depth);
  };
  visitAll(parent.childNodes, {}, 0);
  close();
  return blocks;
}

function frameOf(element: HtmlElement, outer: Frame): Frame {
  const { tagName } = element;
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading) return { kind: 'heading', level: Number(heading[1]) };
  if (tagName === 'blockquote') return { kind: 'quote' };
  if (tagName === 'td' || tagName === 'th') return { kind: 'cell' };
  const marker = noteMarker(element);
  if (marker !== undefined) return { kind: 'note', marker };
  // A paragraph in an item or a quotation is of it.
  return outer.kind === 'heading' || outer.kind === 'rule' ? { kind: 'paragraph' } : outer;
}

function itemFrame(item: HtmlElement, list: HtmlElement, index: number, depth: number): Frame {
  const start = Number(attributeOf(list, 'start') ?? 1);
  const number = String(start + index);
  if (noteMarker(item) !== undefined || isNotes(list)) return { kind: 'note', marker: number };
  return { kind: 'item', depth, marker: list.tagName === 'ol' ? `${number}.` : '•' };
}

const noteName = /^(?:_?ftn|fn|footnote|endnote|note)s?[-_:]?(\d{1,3})$/i;

/** `fn3` of `<p id="fn3">`: the number by which the text refers to it. */
function noteMarker(element: HtmlElement): string | undefined {
  return noteName.exec(attributeOf(element, 'id') ?? '')?.[1];
}

function isNotes(element: HtmlElement): boolean {
  return isElement(element) && hasNotesName(element) ? true : parentIsNotes(element);
}

function parentIsNotes({ parentNode }: HtmlElement): boolean {
  return parentNode !== null && isElement(parentNode) && hasNotesName(parentNode);
}

function hasNotesName(element: HtmlElement): boolean {
  return /\b(?:footnotes|endnotes)\b/i.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`);
}

function mannerOf(element: HtmlElement): Manner {
  const { tagName } = element;
  if (tagName === 'sup') return { superscript: true, ...reference(element) };
  if (tagName === 'b' || tagName === 'strong') return { bold: true };
  const href = attributeOf(element, 'href');
  if (tagName !== 'a' || href === undefined) return {};
  return href.startsWith('#') ? reference(element) : { href };
}

/** The note to which a mark leads, where its link says so. */
function reference(element: HtmlElement): Manner {
  const link =
    element.tagName === 'a'
      ? element
      : element.childNodes.filter(isElement).find(({ tagName }) => tagName === 'a');
  const href = link && attributeOf(link, 'href');
  const note = wordsOf(element).replace(/[[\]()\s]/g, '');
  return href?.startsWith('#') && /^(?:\d{1,3}|[*†‡]+)$/.test(note) ? { note } : {};
}

const lineBreak = '\n\u0000';
/** Characters up to which a line that was broken by hand is a line of its own: of a letterhead or a list. */
const shortLine = 60;

/** A block, or several where its lines were broken by hand. */
function partsOf(frame: Frame, gathered: readonly Run[]): Block[] {
  if (frame.kind === 'rule') return [];
  const lines: Run[][] = [[]];
  for (const run of gathered) {
    if (run.text === lineBreak) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  const tidy = lines.map((line) => tidyRuns(line));
  const groups: Run[][] = [];
  tidy.forEach((line, index) => {
    const before = tidy[index - 1];
    if (line.length === 0) return;
    if (before === undefined || before.length === 0 || standsAlone(before) || standsAlone(line))
      groups.push(line);
    else groups.at(-1)?.push({ text: ' ' }, ...line);
  });
  return groups.map((runs, index) =>
    blockOf(index === 0 ? frame : { kind: frame.kind === 'item' ? 'paragraph' : frame.kind }, tidyRuns(runs)),
  );
}

function standsAlone(line: readonly Run[]): boolean {
  const text = line.map((run) => run.text).join('');
  return text.length <= shortLine || itemOf(text) !== undefined;
}

/** A paragraph that begins as an item does is one; a note's mark is taken out of it. */
function blockOf(frame: Frame, runs: Run[]): Block {
  const [first] = runs;
  if (frame.kind === 'note' && first) return { ...frame, runs: withoutBackLinks(runs, frame.marker) };
  const item = frame.kind === 'paragraph' && first && !first.superscript ? itemOf(first.text) : undefined;
  if (!item || !first) return { ...frame, runs };
  const rest = [{ ...first, text: item.rest }, ...runs.slice(1)];
  return { kind: 'item', depth: 0, marker: item.marker, runs: rest.filter(({ text }) => text !== '') };
}

/** `↩` and the note's own number lead back to the text and are no words of it. */
function withoutBackLinks(runs: readonly Run[], marker: string | undefined): Run[] {
  const words = runs.map(({ note, ...run }, index) => ({
    ...run,
    text: index === 0 ? withoutMark(run.text, marker) : run.text,
  }));
  return tidyRuns(words.map((run) => ({ ...run, text: run.text.replace(/(?:\s|[↩↑^]|\u{fe0e})+$/u, '') })));
}

/** `[1] Posts of …` → `Posts of …` */
function withoutMark(text: string, marker = ''): string {
  const [mark = ''] = /^\s*[[(]?(?:\d{1,3}|[*†‡]+)[\])]?[.:]?(?:\s+|$)/u.exec(text) ?? [];
  return mark.replace(/[[\]().:\s]/g, '') === marker ? text.slice(mark.length) : text;
}
