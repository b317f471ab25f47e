import type { Role } from '../placed.js';
import type { SetLayout, SetPart, Strip } from './set-layout.js';

/** One object of the structure tree, as it stands in the file. Numbers are those of objects. */
export interface TagObjects {
  root: string;
  elements: string[];
}

/** An element in the making. */
interface Element {
  tag: string;
  parent: number;
  language?: string;
  kids: string[];
  page?: number;
}

/** The tag of a part's words; the words of an item stand beside its dash. */
export function tagOf(role: Role): 'H1' | 'P' | 'LBody' {
  if (role === 'item') return 'LBody';
  return role === 'subject' ? 'H1' : 'P';
}

/** All that the tags of a layout depend on, as a short text: letters of one shape share their tags. */
export function shapeOf({ pages, sections }: SetLayout): string {
  let shape = String(pages);
  for (const { language, parts } of sections) {
    shape += ` ${language}:`;
    for (const part of parts) shape += shapeOfPart(part, pages);
  }
  return shape;
}

function shapeOfPart({ role, bullet, strips }: SetPart, pages: number): string {
  const shape = tagOf(role) + (bullet ? '-' : '') + (strips.length === 0 ? 'x' : '');
  return pages === 1 ? shape : `${shape}${strips[0]?.page ?? 0}-${strips.at(-1)?.page ?? 0} `;
}

/**
 * The structure tree: Document > (Sect >) P, H1, L > LI > Lbl and LBody. `first` is the object number of the
 * first element, the root has the one before it; `pages` are the numbers of the pages.
 */
export function writeTags(layout: SetLayout, first: number, pages: readonly number[]): TagObjects {
  const elements: Element[] = [];
  const marked: number[][] = pages.map(() => []);
  const add = (tag: string, parent: number, language?: string): number => {
    const number = first + elements.length;
    elements.push({ tag, parent, kids: [], ...(language !== undefined && { language }) });
    elements[parent - first]?.kids.push(`${number} 0 R`);
    return number;
  };
  const mark = (strips: readonly Strip[], number: number): void => {
    const element = elements[number - first];
    for (const page of new Set(strips.map((strip) => strip.page)))
      if (element) addContent(element, page, pages, marked, number);
  };
  const root = add('Document', first - 1);
  for (const { language, parts } of layout.sections) {
    const parent = layout.sections.length === 1 ? root : add('Sect', root, language);
    let list: number | undefined;
    for (const { role, bullet, strips } of parts) {
      list = role === 'item' ? (list ?? add('L', parent)) : undefined;
      const owner = list === undefined ? parent : add('LI', list);
      if (bullet && list !== undefined) mark([bullet], add('Lbl', owner));
      mark(strips, add(tagOf(role), owner));
    }
  }
  return {
    root: rootObject(root, marked),
    elements: elements.map((element) => elementObject(element, pages)),
  };
}

function addContent(
  element: Element,
  page: number,
  pages: readonly number[],
  marked: number[][],
  number: number,
): void {
  const id = marked[page]?.push(number) ?? 0;
  element.page ??= page;
  element.kids.push(
    element.page === page ? String(id - 1) : `<</Type/MCR/Pg ${pages[page]} 0 R/MCID ${id - 1}>>`,
  );
}

function elementObject({ tag, parent, language, kids, page }: Element, pages: readonly number[]): string {
  const lang = language === undefined ? '' : `/Lang(${language})`;
  const where = page === undefined ? '' : `/Pg ${pages[page]} 0 R`;
  return `<</S/${tag}/P ${parent} 0 R${lang}${where}/K[${kids.join(' ')}]>>`;
}

function rootObject(document: number, marked: readonly number[][]): string {
  const numbers = marked.map((owners, page) => `${page}[${owners.map((owner) => `${owner} 0 R`).join(' ')}]`);
  return (
    `<</Type/StructTreeRoot/K[${document} 0 R]/ParentTree<</Nums[${numbers.join(' ')}]>>` +
    `/ParentTreeNextKey ${marked.length}>>`
  );
}
