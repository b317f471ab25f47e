import type { SourceDocument } from '../../statement/block.js';
import { blocksOf } from './pdf/blocks.js';
import { findColumns } from './pdf/columns.js';
import { findLines } from './pdf/lines.js';
import { bodySizeOf, measure } from './pdf/measures.js';
import { broken, openPdf, type Pdf, readDeclared, refuseLong } from './pdf/open.js';
import { type PageText, readPage } from './pdf/read-page.js';
import { withoutRunningHeads } from './pdf/running-heads.js';
import { splitNotes } from './pdf/split-notes.js';
import { refuseUnread } from './pdf/unread.js';
import { Unreadable } from './unreadable.js';

/** Throws `Unreadable`. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const pdf = await openPdf(bytes);
  try {
    refuseLong(pdf);
    const pages = await readPages(pdf);
    refuseUnread(pages);
    return { format: 'pdf', blocks: readBlocks(pages), declared: await readDeclared(pdf) };
  } catch (error) {
    throw error instanceof Unreadable ? error : broken(error);
  } finally {
    await pdf.destroy();
  }
}

async function readPages(pdf: Pdf): Promise<PageText[]> {
  const pages: PageText[] = [];
  const bold = new Map<string, boolean>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    pages.push(await readPage(page, bold));
    page.cleanup();
  }
  return pages;
}

function readBlocks(pages: PageText[]): SourceDocument['blocks'] {
  const drawn = pages.map((page) => ({ page, lines: findLines(page.number, page.pieces) }));
  const bodySize = bodySizeOf(drawn.flatMap(({ lines }) => lines));
  const columns = findColumns(withoutRunningHeads(drawn, bodySize));
  return blocksOf(splitNotes(columns, bodySize), measure(columns, bodySize));
}
