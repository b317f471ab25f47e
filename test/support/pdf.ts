import { getDocumentProxy } from 'unpdf';

/** A run of text with the rectangle that its letters cover, in mm from the top left corner of its page. */
export interface Run {
  /** From 0. */
  page: number;
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** pt */
  size: number;
}

/** A tag with its tags inside it: `{ tag: 'L', children: [...] }`. Marked content is left out. */
export interface Tag {
  tag: string;
  lang?: string;
  children: Tag[];
}

/** Shares of the size by which Noto Serif's letters rise over the baseline and hang below it. */
const rise = 0.77;
const fall = 0.24;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Runs in the order in which a reader of the file meets them. */
export async function readRuns(bytes: Uint8Array): Promise<Run[]> {
  const pdf = await openPdf(bytes);
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, page) => readPage(pdf, page)));
  return pages.flat();
}

/** The words of a page (from 0), each after one space. */
export async function readWords(bytes: Uint8Array, page = 0): Promise<string> {
  const runs = (await readRuns(bytes)).filter((run) => run.page === page);
  return normaliseSpaces(runs.map(({ text }) => text).join(' '));
}

export function normaliseSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export async function readTags(bytes: Uint8Array, page = 0): Promise<Tag> {
  const pdf = await openPdf(bytes);
  return simplifyTag(await (await pdf.getPage(page + 1)).getStructTree());
}

export async function readMetadata(bytes: Uint8Array) {
  const pdf = await openPdf(bytes);
  const { info, metadata } = await pdf.getMetadata();
  return { info: info as Record<string, unknown>, xmp: metadata as unknown };
}

export async function countPages(bytes: Uint8Array): Promise<number> {
  return (await openPdf(bytes)).numPages;
}

/** pt */
export async function readPageSize(bytes: Uint8Array, page = 0): Promise<{ width: number; height: number }> {
  const { width, height } = (await (await openPdf(bytes)).getPage(page + 1)).getViewport({ scale: 1 });
  return { width, height };
}

/** pdf.js takes the bytes away from the caller, so it gets a copy. */
function openPdf(bytes: Uint8Array): Promise<Pdf> {
  return getDocumentProxy(new Uint8Array(bytes));
}

async function readPage(pdf: Pdf, page: number): Promise<Run[]> {
  const sheet = await pdf.getPage(page + 1);
  const { height } = sheet.getViewport({ scale: 1 });
  const { items } = await sheet.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size, x, y] = item.transform as number[] as [number, number, number, number, number, number];
    const baseline = height - y;
    const box = {
      left: x,
      right: x + item.width,
      top: baseline - rise * size,
      bottom: baseline + fall * size,
    };
    return [{ page, text: item.str, size, ...inMillimetres(box) }];
  });
}

function inMillimetres<T extends Record<string, number>>(box: T): T {
  return Object.fromEntries(Object.entries(box).map(([side, value]) => [side, (value * 25.4) / 72])) as T;
}

function simplifyTag(node: unknown): Tag {
  const {
    role,
    lang,
    children = [],
  } = node as { role: string; lang?: string; children?: { role?: string }[] };
  const inner = children.filter((child) => child.role !== undefined).map(simplifyTag);
  return { tag: role, ...(lang !== undefined && { lang }), children: inner };
}
