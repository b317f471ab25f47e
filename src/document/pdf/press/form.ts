import { itemIndent } from '../body.js';
import { columnOf } from '../layout.js';
import type { PdfOptions } from '../options.js';
import { paperSizes } from '../paper.js';
import { onePageSettings, type Setting } from '../setting.js';
import { type Stationery, stationeryOf } from '../stationery.js';
import { fall, rise } from '../typeface.js';

/** What is the same for all letters of a press: the sheet, and the settings that a letter is tried at. */
export interface Form {
  options: PdfOptions;
  stationery: Stationery;
  trials: readonly Trial[];
}

/** A setting on this sheet. All in pt but the measures. */
export interface Trial {
  /** From 0; the lines of a paragraph are kept by it. */
  index: number;
  setting: Setting;
  left: number;
  top: number;
  bottom: number;
  /** Of the body. */
  width: number;
  /** Widths of the body and of an item of a list, em. */
  measure: number;
  itemMeasure: number;
  lineHeight: number;
  /** Between paragraphs. */
  gap: number;
  /** Down from the top of a line to its baseline. */
  baseline: number;
}

export function createForm(options: PdfOptions): Form {
  const stationery = stationeryOf(options.window, options.paper);
  return {
    options,
    stationery,
    trials: onePageSettings.map((setting, index) => createTrial(setting, index, options, stationery)),
  };
}

function createTrial(setting: Setting, index: number, options: PdfOptions, stationery: Stationery): Trial {
  const { size, leading, gap } = setting;
  const { left, top, bottom } = columnOf(options, stationery, setting);
  const width = paperSizes[options.paper].width - left - setting.rightMargin;
  const lineHeight = leading * size;
  return {
    ...{ index, setting, left, top: top.first, bottom, width, lineHeight },
    measure: width / size,
    itemMeasure: (width - itemIndent * size) / size,
    gap: gap * size,
    baseline: (lineHeight - (rise + fall) * size) / 2 + rise * size,
  };
}
