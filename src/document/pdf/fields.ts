import { type Frame, mm } from './box.js';
import type { PdfOptions } from './options.js';
import type { PlacedLine, PlacedPart, PlacedRule } from './placed.js';
import type { Stationery } from './stationery.js';
import { rise } from './typeface.js';
import { measureText, wrapPieces } from './wrap.js';

/** Height for a line of handwriting, and for the label below it. */
const rowHeight = mm(8.2);
const labelHeight = mm(4.5);
/** pt */
const labelSize = 7.5;

interface Placed {
  parts: PlacedPart[];
  rules: PlacedRule[];
}

/** The ruled lines at the head of a blank letter: name, address and, where it belongs there, place and date. */
export function layOutFields({ blank, dateAt }: PdfOptions, { sender, date }: Stationery): Placed {
  if (!blank) return { parts: [], rules: [] };
  const rows = Math.floor((sender.height - rowHeight - 2 * labelHeight) / rowHeight);
  const addressTop = sender.y + rowHeight + labelHeight;
  const fields = [
    setField({ ...sender, label: blank.labels.name, rows: 1 }),
    setField({ ...sender, y: addressTop, label: blank.labels.address, rows: Math.min(3, rows) }),
    ...(dateAt === 'head'
      ? [setField({ ...date, y: dateTop(date), label: blank.labels.placeAndDate, rows: 1 })]
      : []),
  ];
  return { parts: fields.flatMap(({ parts }) => parts), rules: fields.flatMap(({ rules }) => rules) };
}

/** The date's field stands in its frame as the written date does. */
function dateTop(frame: Frame): number {
  return frame.anchor === 'bottom' ? frame.y + frame.height - rowHeight - labelHeight : frame.y;
}

interface Field {
  x: number;
  y: number;
  width: number;
  label: string;
  rows: number;
}

function setField({ x, y, width, label, rows }: Field): Placed {
  const rules = Array.from({ length: rows }, (_, row) => ({
    page: 0,
    x,
    y: y + (row + 1) * rowHeight,
    length: width,
  }));
  const top = y + rows * rowHeight + mm(1.2);
  return { parts: [{ role: 'label', lines: setLabel(label, { x, y: top, width }) }], rules };
}

function setLabel(label: string, { x, y, width }: { x: number; y: number; width: number }): PlacedLine[] {
  return wrapPieces(measureText(label, 'regular'), width / labelSize, 'regular').map(({ text }, index) => ({
    page: 0,
    text,
    x,
    y: y + labelSize * (rise + index * 1.2),
    size: labelSize,
    face: 'regular',
    muted: true,
  }));
}
