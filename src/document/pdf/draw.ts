import { paperSizes } from './paper.js';
import type { Layout, PlacedLine, PlacedPart, Role, Section } from './placed.js';

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

const ink = '#000000';
const mutedInk = '#555555';
const ruleInk = '#777777';
/** pt */
const ruleWidth = 0.5;

/** Draws what is no text, into a tag of its own under the document's. */
export type DrawFigure = (document: Document, root: Element) => void;

/**
 * Draws a layout with its tags: Document > (Sect >) P, H1, H2, L > LI > Lbl and LBody; the rest is artifact. A
 * figure is met after all text.
 */
export function drawLayout(document: Document, layout: Layout, drawFigure?: DrawFigure): void {
  const { width, height } = paperSizes[layout.paper];
  for (let page = 0; page < layout.pages; page++) document.addPage({ size: [width, height], margin: 0 });
  const root = document.struct('Document');
  document.addStructure(root);
  for (const section of layout.sections)
    drawSection(document, section, sectionParent(document, root, layout, section));
  drawFigure?.(document, root);
  root.end();
  drawArtifacts(document, layout);
}

/** One section needs no tag of its own; several tell their languages apart. */
function sectionParent(document: Document, root: Element, layout: Layout, { language }: Section): Element {
  return layout.sections.length === 1 ? root : addChild(document, root, 'Sect', { lang: language });
}

function drawSection(document: Document, { parts }: Section, parent: Element): void {
  let list: Element | undefined;
  for (const part of parts) {
    list = part.role === 'item' ? (list ?? addChild(document, parent, 'L')) : undefined;
    if (list) drawItem(document, part, addChild(document, list, 'LI'));
    else drawLines(document, part.lines, addChild(document, parent, tagOf(part.role)));
  }
}

function tagOf(role: Role): 'H1' | 'H2' | 'P' {
  if (role === 'heading') return 'H2';
  return role === 'subject' ? 'H1' : 'P';
}

function drawItem(document: Document, { bullet, lines }: PlacedPart, item: Element): void {
  if (bullet) drawLines(document, [bullet], addChild(document, item, 'Lbl'));
  drawLines(document, lines, addChild(document, item, 'LBody'));
}

function addChild(
  document: Document,
  parent: Element,
  tag: string,
  options: { lang?: string } = {},
): Element {
  const child = document.struct(tag, options);
  parent.add(child);
  return child;
}

/** A stretch of marked content for each page that the lines stand on. */
function drawLines(document: Document, lines: PlacedLine[], element: Element): void {
  for (const page of new Set(lines.map((line) => line.page))) {
    document.switchToPage(page);
    element.add(() => {
      for (const line of lines) if (line.page === page) drawLine(document, line);
    });
  }
}

function drawLine(document: Document, { text, x, y, size, face, muted = false }: PlacedLine): void {
  document.font(face, size).fillColor(muted ? mutedInk : ink);
  document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
}

function drawArtifacts(document: Document, { rules, pageNumbers }: Layout): void {
  for (const { page, x, y, length } of rules) {
    drawArtifact(document, page, 'Layout', () => {
      document.lineWidth(ruleWidth).strokeColor(ruleInk);
      document
        .moveTo(x, y)
        .lineTo(x + length, y)
        .stroke();
    });
  }
  for (const line of pageNumbers)
    drawArtifact(document, line.page, 'Pagination', () => drawLine(document, line));
}

function drawArtifact(
  document: Document,
  page: number,
  type: 'Layout' | 'Pagination',
  draw: () => void,
): void {
  document.switchToPage(page);
  document.markContent('Artifact', { type });
  draw();
  document.endMarkedContent();
}
