import { type Box, type Frame, inches, mm } from './box.js';
import { type Paper, paperSizes } from './paper.js';
import type { WindowStandard } from './window.js';

/** What stands where on the first page. */
export interface Stationery {
  /** The form of address: in the window however the sheet slips in its envelope. */
  address: Frame;
  /** All that the window can show, slips included. Nothing but the form of address may stand here. */
  shows: Box;
  sender: Frame;
  /** Place and date, when they stand at the head. */
  date: Frame;
  /** Left edge of the body. */
  left: number;
  /** Top of the body, below the window. */
  bodyTop: number;
}

export function stationeryOf(standard: WindowStandard, paper: Paper): Stationery {
  return makers[standard](paperSizes[paper].width);
}

const makers: Record<WindowStandard, (paperWidth: number) => Stationery> = {
  'din-5008-b': makeDin,
  'nf-z-11-001': makeNf,
  'us-10': makeUs,
};

/**
 * DIN 5008:2020 form B: address zone 62.7-90 mm from the top, text 25-105 mm; information block from 125 mm;
 * subject at 98.46 mm. Window of DIN 680 in a DL envelope: 90 x 45 mm; a sheet folded at 105 mm slips up to
 * 10 mm sideways and 5 mm upwards.
 */
function makeDin(paperWidth: number): Stationery {
  const column = { x: mm(125), width: paperWidth - mm(125 + 20), align: 'left' } as const;
  return {
    address: { x: mm(25), y: mm(62.7), width: mm(80), height: mm(27.3), anchor: 'top', align: 'left' },
    shows: { x: mm(10), y: mm(45), width: mm(100), height: mm(50) },
    sender: { ...column, y: mm(20), height: mm(52), anchor: 'top' },
    date: { ...column, y: mm(75), height: mm(15), anchor: 'bottom' },
    left: mm(25),
    bodyTop: mm(98.46),
  };
}

/**
 * NF Z 11-001: window at the right, 100 x 45 mm (or 35), 20 mm from the right and lower edges of a DL envelope.
 * A sheet folded in three slips up to 10 mm sideways and 11 mm upwards: lines around 66 mm show in both.
 */
function makeNf(paperWidth: number): Stationery {
  return {
    address: { x: mm(110), y: mm(47), width: mm(80), height: mm(38), anchor: 'middle', align: 'left' },
    shows: { x: mm(90), y: mm(34), width: paperWidth - mm(90), height: mm(56) },
    sender: { x: mm(25), y: mm(20), width: mm(62), height: mm(52), anchor: 'top', align: 'left' },
    date: { x: mm(25), y: mm(75), width: mm(62), height: mm(15), anchor: 'bottom', align: 'left' },
    left: mm(25),
    bodyTop: mm(97),
  };
}

/**
 * #10 envelope, 4 1/8 x 9 1/2 in, with the usual window of 1 1/8 x 4 1/2 in, 7/8 in from the left and 1/2 in
 * from the lower edge. A Letter sheet folded in three slips up to 1 in sideways and 0.46 in upwards; the lines
 * stand as low as they may (3.17 in), so that the last four show even then. Source: USPS Quick Service Guide 202.
 */
function makeUs(paperWidth: number): Stationery {
  const right = paperWidth - mm(20);
  return {
    address: {
      x: inches(1),
      y: inches(2.06),
      width: inches(3.37),
      height: inches(1.11),
      anchor: 'bottom',
      align: 'left',
    },
    shows: { x: 0, y: inches(2.04), width: inches(5.38), height: inches(1.59) },
    sender: {
      x: inches(1),
      y: inches(0.65),
      width: mm(88),
      height: inches(1.35),
      anchor: 'top',
      align: 'left',
    },
    date: {
      x: right - mm(66),
      y: inches(0.65),
      width: mm(66),
      height: inches(0.6),
      anchor: 'top',
      align: 'right',
    },
    left: inches(1),
    bodyTop: inches(3.8),
  };
}
