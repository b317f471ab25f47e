import type { Run } from '../../statement/block.js';

/** Latin ligatures, and Arabic letters in the forms that they take within words. */
const printedForms = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]/g;
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Signs of printers taken apart into letters, soft hyphens and the like away, letters composed. */
export function tidyText(text: string): string {
  return text
    .replace(printedForms, (sign) => sign.normalize('NFKC').trim())
    .replace(invisible, '')
    .normalize('NFC');
}

/** Single spaces within, none at the ends, and one run for each stretch of one kind. */
export function tidyRuns(runs: Run[]): Run[] {
  const tidy: Run[] = [];
  let before = ' ';
  for (const run of runs) {
    const spaced = tidyText(run.text).replace(/\s+/g, ' ');
    const text = before.endsWith(' ') ? spaced.trimStart() : spaced;
    if (text === '') continue;
    before = text;
    const last = tidy.at(-1);
    if (last && isSameKind(last, run)) last.text += text;
    else if (last && text === ' ') last.text += text;
    else tidy.push({ ...run, text });
  }
  const last = tidy.at(-1);
  if (last) last.text = last.text.trimEnd();
  return last?.text === '' ? tidy.slice(0, -1) : tidy;
}

/** References to notes stay apart: `1` and `2` side by side are not note 12. */
function isSameKind(one: Run, other: Run): boolean {
  return (
    one.superscript === other.superscript &&
    one.bold === other.bold &&
    one.href === other.href &&
    one.note === undefined &&
    other.note === undefined
  );
}
