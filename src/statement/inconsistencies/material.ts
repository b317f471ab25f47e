import type { Problem, Severity } from '../../problem.js';
import type { Fact, Person } from '../statement.js';
import type { ReadStatement, Sentence } from '../words/reading.js';
import type { InconsistencyCues } from './cues.js';

/** What every rule reads. */
export interface Material {
  statement: ReadStatement;
  people: readonly Person[];
  facts: readonly Fact[];
  sentences: readonly Sentence[];
  language: string;
  cues: InconsistencyCues;
}

export type Rule = (material: Material) => Problem[];

interface Finding {
  severity?: Severity;
  where: string;
  message: string;
  fix: string;
  evidence: string[];
}

export function problem(code: string, { severity = 'warning', ...finding }: Finding): Problem {
  const message = finding.message.slice(0, 1).toUpperCase() + finding.message.slice(1);
  return { code, severity, ...finding, message };
}

/** `P6`, `D1`, or the title. */
export function placeOf({ of, paragraph }: Pick<Sentence, 'of' | 'paragraph'>): string {
  return of === 'title' ? 'title' : `P${paragraph}`;
}

export function noteName(number: number): string {
  return `footnote ${number}`;
}

const longestQuote = 200;

/** Words of the statement around a place, whole where they are short. */
export function quote(text: string, from = 0, to = text.length): string {
  if (text.length <= longestQuote) return text;
  const start = Math.max(0, Math.min(from - 60, text.length - longestQuote));
  const end = Math.min(text.length, Math.max(to + 60, start + longestQuote));
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}
