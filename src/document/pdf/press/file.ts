import { hash } from 'node:crypto';
import type { BoundedCache } from '../../../text/bounded-cache.js';
import { type Out, writeBytes, writeText } from '../../out.js';
import { paperSizes } from '../paper.js';
import { type Alphabet, charactersOf } from './alphabet.js';
import { closeZlib, openZlib } from './deflated.js';
import { type FontObject, fontObjectCount, writeFont } from './font-objects.js';
import { number, writePage } from './page.js';
import type { PageContent } from './page-content.js';
import type { SetLayout } from './set-layout.js';
import type { LineCache } from './set-text.js';
import { fileHeader, textString } from './syntax.js';
import { writeTags } from './tags.js';

/**
 * All of a file but the words on its pages: letters with the same title, tags and alphabet share it. The
 * contents of the pages are the last objects, so every byte before them is the same, and the table of objects
 * changes in its last lines only.
 */
export interface Frame {
  /** From the header to the last object before the contents. */
  head: Buffer;
  /** The table of objects up to the first content's. */
  table: Buffer;
  /** Objects before the contents, number 0 included, which is nobody's. */
  objects: number;
  pages: number;
  /** What the head adds to the file's identifier. */
  seal: string;
}

export interface FrameOptions {
  layout: SetLayout;
  title: string;
  language: string;
  alphabet: Alphabet;
}

/** Fonts by face and alphabet, as objects from `firstFont` on. */
export type FontCache = BoundedCache<Buffer[]>;

/** Numbers of the objects that every file has. */
const catalog = 1;
const pageTree = 2;
const info = 3;
const resources = 4;
const firstFont = 5;
const tagRoot = firstFont + 2 * fontObjectCount;

export function makeFrame({ layout, title, language, alphabet }: FrameOptions, fonts: FontCache): Frame {
  const firstTag = tagRoot + 1;
  const numbered = (from: number) => Array.from({ length: layout.pages }, (_, page) => from + page);
  const count = writeTags(layout, firstTag, numbered(0)).elements.length;
  const pages = numbered(firstTag + count);
  const contents = numbered(firstTag + count + layout.pages);
  const tags = writeTags(layout, firstTag, pages);
  const objects = [
    catalogObject(language),
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((page) => `${page} 0 R`).join(' ')}]>>`,
    `<</Title${textString(title)}>>`,
    `<</Font<</F0 ${firstFont} 0 R/F1 ${firstFont + fontObjectCount} 0 R>>>>`,
    ...fontsOf(alphabet, fonts),
    tags.root,
    ...tags.elements,
    ...contents.map((content, page) => pageObject(layout, content, page)),
  ];
  return join(objects, layout.pages);
}

/** A letter in its frame, written to `out` from where it stands. */
export function writeFile(out: Out, frame: Frame, pages: readonly PageContent[], lines: LineCache): void {
  const start = out.at;
  writeBytes(out, frame.head);
  const contents = out.at;
  let places = '';
  for (const [index, page] of pages.entries()) {
    places += tableLine(out.at - start);
    writeContent(out, frame.objects + index, page, lines);
  }
  const end = out.at;
  writeText(out, frame.seal);
  const id = hash('sha256', out.bytes.subarray(contents, out.at), 'hex').slice(0, 32);
  out.at = end;
  writeBytes(out, frame.table);
  writeText(out, places);
  writeText(
    out,
    `trailer\n<</Size ${frame.objects + frame.pages}/Root ${catalog} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]>>\n` +
      `startxref\n${end - start}\n%%EOF\n`,
  );
}

/** A line of the table of objects, 20 bytes. */
export function tableLine(offset: number): string {
  return `${String(offset).padStart(10, '0')} 00000 n \n`;
}

function writeContent(out: Out, object: number, page: PageContent, lines: LineCache): void {
  writeText(out, `${object} 0 obj\n<</Filter/FlateDecode/Length `);
  const lengthAt = out.at;
  writeText(out, `${' '.repeat(lengthDigits)}>>\nstream\n`);
  const start = out.at;
  const stream = openZlib(out);
  writePage(stream, page, lines);
  closeZlib(stream);
  out.bytes.write(String(out.at - start), lengthAt, 'latin1');
  writeText(out, '\nendstream\nendobj\n');
}

const lengthDigits = 7;

function catalogObject(language: string): string {
  return (
    `<</Type/Catalog/Pages ${pageTree} 0 R/Lang${textString(language)}/MarkInfo<</Marked true>>` +
    `/StructTreeRoot ${tagRoot} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`
  );
}

function pageObject({ paper }: SetLayout, content: number, page: number): string {
  const { width, height } = paperSizes[paper];
  return (
    `<</Type/Page/Parent ${pageTree} 0 R/MediaBox[0 0 ${number(width)} ${number(height)}]` +
    `/Contents ${content} 0 R/Resources ${resources} 0 R/StructParents ${page}/Tabs/S>>`
  );
}

function fontsOf(alphabet: Alphabet, cache: FontCache): Buffer[] {
  return (['regular', 'bold'] as const).flatMap((face, index) =>
    cache.get(face + alphabet[face], () =>
      writeFont(face, charactersOf(face, alphabet[face]), firstFont + index * fontObjectCount).map(bodyOf),
    ),
  );
}

function bodyOf(object: FontObject): Buffer {
  if (typeof object === 'string') return Buffer.from(object, 'latin1');
  const head = `<<${object.entries}/Length ${object.content.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), object.content, Buffer.from('\nendstream')]);
}

function join(bodies: readonly (string | Buffer)[], pages: number): Frame {
  const chunks = [fileHeader];
  const objects = bodies.length + 1;
  let table = `xref\n0 ${objects + pages}\n0000000000 65535 f \n`;
  let at = chunks[0]?.length ?? 0;
  bodies.forEach((body, index) => {
    const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
    const chunk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), bytes, Buffer.from('\nendobj\n')]);
    table += tableLine(at);
    at += chunk.length;
    chunks.push(chunk);
  });
  const head = Buffer.concat(chunks);
  return { head, table: Buffer.from(table), objects, pages, seal: hash('sha256', head, 'hex') };
}
