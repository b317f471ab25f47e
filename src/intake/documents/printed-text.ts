import type { Run } from '../../statement/block.js';
import { tidyRuns, withRaisedDigits } from './runs.js';

/** Latin ligatures, and Arabic letters in the forms that they take within words. */
const printedForms = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]/g;
const invisible = /[\u0000\u00AD\u200B\u2060\uFEFF]/g;

/** Signs of printers taken apart into letters, soft hyphens and the like away, letters composed. */
export function tidyText(text: string): string {
  return text
    .replace(printedForms, (sign) => sign.normalize('NFKC').trim())
    .replace(invisible, '')
    .normalize('NFC');
}

/** Runs as every reader hands them over, of text that came with the signs of printers. */
export function tidyPrinted(runs: Run[]): Run[] {
  return tidyRuns(runs.flatMap((run) => withRaisedDigits({ ...run, text: tidyText(run.text) })));
}
