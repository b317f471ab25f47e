import { mm } from './box.js';

/** How tightly a letter is set. */
export interface Setting {
  /** pt */
  size: number;
  /** Distance of baselines, in sizes. */
  leading: number;
  /** Space between paragraphs, in sizes. */
  gap: number;
  /** pt */
  rightMargin: number;
  /** pt */
  bottomMargin: number;
}

/**
 * From the most comfortable to the tightest: the first at which the letter fits on one page is taken. Noto
 * Serif's letters are tall (x-height 0.536 em), so its 9.5 pt reads like 11 pt of Times (0.448 em).
 */
export const onePageSettings: readonly Setting[] = [
  setting(11, 1.38, 0.7, 25, 22),
  setting(10.5, 1.36, 0.66, 25, 20),
  setting(10, 1.34, 0.6, 22, 18),
  setting(10, 1.27, 0.5, 20, 16),
  setting(9.5, 1.28, 0.5, 20, 16),
  setting(9.5, 1.22, 0.42, 18, 13),
  setting(9.5, 1.18, 0.36, 15, 12),
  setting(9.5, 1.15, 0.3, 15, 10),
];

/** For a letter that no setting brings onto one page. */
export const severalPagesSetting: Setting = setting(10.5, 1.36, 0.6, 25, 25);

function setting(size: number, leading: number, gap: number, right: number, bottom: number): Setting {
  return { size, leading, gap, rightMargin: mm(right), bottomMargin: mm(bottom) };
}
