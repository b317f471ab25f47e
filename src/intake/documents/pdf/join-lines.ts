import type { Run } from '../../../statement/block.js';
import type { Vocabulary } from './compounds.js';
import { type Line, lineText, type Piece } from './line.js';

const endsInHyphen = /([\p{L}\p{N}]+)[-\u00AD\u2010]\s*$/u;
const startsWithWord = /^\s*([\p{L}\p{N}]+)/u;
const endsInAddress = /(?:https?:\/\/|www\.)\S*$/i;
const restOfAddress = /^\s*[^\s]*[/=&?%_#][^\s]*|^\s*[^\s]+\.(?:html?|pdf|aspx?|php)\b/i;

/** The words of lines that follow each other, with what was broken at their ends made whole. */
export function joinLines(lines: Line[], words: Vocabulary): Run[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const runs = line.pieces.map(asRun);
    if (next === undefined) return runs;
    const end = endingOf(lineText(line), lineText(next), words);
    if (end === 'space') return [...runs, { text: ' ' }];
    return end === 'as it is' ? trimEnd(runs) : withoutHyphen(trimEnd(runs));
  });
}

function endingOf(line: string, next: string, words: Vocabulary): 'space' | 'as it is' | 'without hyphen' {
  if (isBrokenAddress(line, next)) return 'as it is';
  const before = endsInHyphen.exec(line)?.[1];
  const after = startsWithWord.exec(next)?.[1];
  if (before === undefined || after === undefined) return /\S[—/]\s*$/.test(line) ? 'as it is' : 'space';
  if (/\u00AD\s*$/.test(line)) return 'without hyphen';
  if (/^\s*(?:and|or|und|oder|et|ou|y|e|и|или)\s/iu.test(next)) return 'space';
  return words.keepsHyphen(before, after) ? 'as it is' : 'without hyphen';
}

function isBrokenAddress(line: string, next: string): boolean {
  const address = endsInAddress.exec(line)?.[0];
  if (address === undefined || /^\s*https?:/i.test(next)) return false;
  return /[/=&?%_#-]$/.test(address) || restOfAddress.test(next);
}

function asRun({ text, superscript, bold, href }: Piece): Run {
  return {
    text,
    ...(superscript && { superscript }),
    ...(bold && { bold }),
    ...(href !== undefined && { href }),
  };
}

function trimEnd(runs: Run[]): Run[] {
  return runs.map((run, at) => (at === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}

function withoutHyphen(runs: Run[]): Run[] {
  return runs.map((run, at) =>
    at === runs.length - 1 ? { ...run, text: run.text.replace(/[-\u00AD\u2010]$/, '') } : run,
  );
}
