import type { Block, Run } from '../../statement/block.js';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = new RegExp(`[${superscripts}]+`, 'gu');

/** Characters that some formats have for raised digits, as runs of plain ones. */
export function withRaisedDigits(run: Run): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of run.text.matchAll(raised)) {
    runs.push({ ...run, text: run.text.slice(at, match.index) });
    const text = [...match[0]].map((digit) => superscripts.indexOf(digit)).join('');
    runs.push({ ...run, text, superscript: true });
    at = match.index + match[0].length;
  }
  runs.push({ ...run, text: run.text.slice(at) });
  return runs.filter(({ text }) => text !== '');
}

/** Runs with single spaces, none at either end, and those of one kind joined. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = [];
  for (const { text, ...kind } of runs) {
    const last = tidy.at(-1);
    const spaced = text.replace(/[\s\u00ad]+/gu, (space) => (/^\u00ad+$/u.test(space) ? '' : ' '));
    const joined = last === undefined || last.text.endsWith(' ') ? spaced.replace(/^ /, '') : spaced;
    if (joined === '') continue;
    if (last && sameKind(last, kind)) last.text += joined;
    else tidy.push({ text: joined, ...kind });
  }
  const last = tidy.at(-1);
  if (last) last.text = last.text.trimEnd();
  return tidy.filter(({ text }) => text !== '');
}

function sameKind(run: Run, kind: Omit<Run, 'text'>): boolean {
  return (['superscript', 'bold', 'href', 'note'] as const).every((key) => run[key] === kind[key]);
}

/** What begins an item of a list, as it is printed. */
const itemStart =
  /^\s*([•◦‣●○▪■□∙·*–—+-]|\(?(?:\d{1,3}|\p{L}|[ivx]{2,5})[.)]|\((?:\d{1,3}|\p{L}|[ivx]{2,5})\))\s+(?=\S)/u;

/** The marker of an item that a line of text begins, and what follows it; an initial (`A. Smith`) begins none. */
export function itemOf(line: string): { marker: string; rest: string } | undefined {
  const match = itemStart.exec(line);
  const marker = match?.[1];
  if (match === null || marker === undefined || /^\p{Lu}\.$/u.test(marker)) return undefined;
  return { marker, rest: line.slice(match[0].length) };
}

/** A block of plain text, its raised digits made runs; nothing where there is no word. */
export function plainBlock(block: Omit<Block, 'runs'>, text: string): Block[] {
  const runs = tidyRuns(withRaisedDigits({ text }));
  return runs.length === 0 ? [] : [{ ...block, runs }];
}
