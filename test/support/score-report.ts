import type { Statement } from '../../src/statement/statement.js';
import { f1, precision, recall, type Score, scoreStatement, sum } from './score-statements.js';
import { type CorpusStatement, forEachStatement } from './statement-corpus.js';

export interface Scored {
  statement: CorpusStatement;
  score: Score;
}

/** Reads every statement of a folder with `read`, which is given the path of a file. */
export async function scoreCorpus(
  folder: string,
  read: (path: string) => Promise<Statement>,
): Promise<Scored[]> {
  const scored: Scored[] = [];
  await forEachStatement(folder, async (path, statement) => {
    scored.push({ statement, score: scoreStatement(await read(path), statement.gold) });
  });
  return scored;
}

/** Of all statements together: every demand, person and inconsistency counts once. */
export function totals(scored: Scored[]) {
  const scores = scored.map(({ score }) => score);
  const clean = scores.filter((score) => score.clean);
  const demands = sum(scores.map((score) => score.demands));
  return {
    metadata: recall(sum(scores.map((score) => score.metadata))),
    demandPrecision: precision(demands),
    demandRecall: recall(demands),
    demandF1: f1(demands),
    peopleF1: f1(sum(scores.map((score) => score.people))),
    inconsistenciesFound: recall(sum(scores.map((score) => score.inconsistencies))),
    falseAlarmsOnClean: clean.reduce((count, { unexplained }) => count + unexplained.length, 0),
    unexplainedElsewhere: scores.reduce(
      (count, score) => count + (score.clean ? 0 : score.unexplained.length),
      0,
    ),
    addressee: share(scores, (score) => score.addressee),
    paragraphs: share(scores, (score) => score.paragraphs),
    footnotes: share(scores, (score) => score.footnotes),
  };
}

/** A line per file, then what was wrong in each, then all together. */
export function describeScores(scored: Scored[]): string {
  const width = Math.max(...scored.map(({ statement }) => statement.file.length));
  const head = `${'file'.padEnd(width)}  meta  demands  people  problems  alarms  ¶  notes`;
  const rows = scored.map(({ statement, score }) => describeRow(statement.file.padEnd(width), score));
  const faults = scored.flatMap(({ statement, score }) =>
    faultsOf(score).map((fault) => `${statement.file}: ${fault}`),
  );
  const all = Object.entries(totals(scored)).map(([name, value]) => `${name}: ${round(value)}`);
  return [head, ...rows, '', ...faults, '', ...all].join('\n');
}

function describeRow(file: string, score: Score): string {
  const { metadata, demands, people, inconsistencies } = score;
  const cells = [
    `${metadata.hits}/${metadata.expected}`.padEnd(4),
    round(f1(demands)).padEnd(7),
    round(f1(people)).padEnd(6),
    `${inconsistencies.hits}/${inconsistencies.expected}`.padEnd(8),
    `${score.unexplained.length}${score.clean ? ' clean' : ''}`.padEnd(7),
    score.paragraphs ? '✓' : '✗',
    score.footnotes ? '✓' : '✗',
  ];
  return [file, ...cells].join('  ').trimEnd();
}

function faultsOf({ wrongFields, demands, people, inconsistencies, unexplained }: Score): string[] {
  return [
    ...wrongFields,
    ...demands.missed.map((text) => `demand missed: ${text}`),
    ...demands.false.map((text) => `no demand: ${text}`),
    ...people.missed.map((name) => `person missed: ${name}`),
    ...people.false.map((name) => `not a person concerned: ${name}`),
    ...inconsistencies.missed.map((text) => `inconsistency missed: ${text}`),
    ...unexplained.map((text) => `alarm: ${text}`),
  ];
}

function share<T>(things: T[], right: (thing: T) => boolean): number {
  return things.length === 0 ? 1 : things.filter(right).length / things.length;
}

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
