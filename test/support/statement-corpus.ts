import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentType } from '../../src/statement/statement.js';
import { buildDocx } from './build-docx.js';
import { buildPdf } from './build-pdf.js';
import { parseDocumentSource } from './document-source.js';

/** One value, or several that are right: the first is the one to prefer. */
export type OneOf<T> = T | T[];

/** What a person reads in a test statement: `<name>.gold.json` beside it. Its words are explained in the fixtures' README. */
export interface Gold {
  organisation: OneOf<string | null>;
  documentType: OneOf<DocumentType | null>;
  index: string | null;
  date: string | null;
  title: OneOf<string | null>;
  country: OneOf<string | null>;
  language: string;
  addressee: OneOf<string | null>;
  demands: OneOf<string>[];
  /** Another way to cut the same calls, where a reader may do either. */
  alternativeDemands?: OneOf<string>[][];
  /** Calls that may be listed or not: one that only repeats another, a headline. */
  optionalDemands?: OneOf<string>[];
  people: GoldPerson[];
  /** May be listed or not: at the edge between concerned and named in passing. */
  optionalPeople?: string[];
  paragraphs: OneOf<number>;
  footnotes: OneOf<number>;
  inconsistencies: GoldInconsistency[];
  /** Without any inconsistency: no error and no warning is right here. */
  clean: boolean;
}

export interface GoldPerson {
  name: string;
  variants?: string[];
  role?: string;
  sentence?: string;
}

export const inconsistencyKinds = [
  'range',
  'total-names',
  'sum',
  'dates',
  'cited-date',
  'acronym',
  'footnote-marker',
  'shared-url',
  'name-spelling',
  'source-twice',
] as const;

export interface GoldInconsistency {
  kind: (typeof inconsistencyKinds)[number];
  /** Words as they stand in the statement, from each place that contradicts another. */
  evidence: string[];
}

export interface CorpusStatement {
  /** `river-defenders-joint.docx`: what a reader of it would be told. */
  file: string;
  gold: Gold;
  /** The file that is kept, a source where `file` is a PDF or DOCX. */
  kept: string;
}

export const developmentCorpus = new URL('../fixtures/statements/', import.meta.url).pathname;

/** In alphabetical order. */
export function listCorpus(folder: string): CorpusStatement[] {
  const names = readdirSync(folder).sort();
  return names
    .filter((name) => name.endsWith('.gold.json'))
    .map((goldName) => {
      const stem = goldName.replace(/gold\.json$/, '');
      const kept = names.find((name) => name.startsWith(stem) && name !== goldName);
      if (kept === undefined) throw new Error(`${goldName} has no statement beside it.`);
      const gold = JSON.parse(readFileSync(join(folder, goldName), 'utf8')) as Gold;
      return { file: kept.replace(/\.source$/, ''), gold, kept: join(folder, kept) };
    });
}

/** The bytes of a statement; a PDF or DOCX is built from its source. */
export async function bytesOf({ file, kept }: CorpusStatement): Promise<Uint8Array> {
  const bytes = new Uint8Array(readFileSync(kept));
  if (!kept.endsWith('.source')) return bytes;
  const source = parseDocumentSource(new TextDecoder().decode(bytes));
  return file.endsWith('.pdf') ? buildPdf(source) : buildDocx(source);
}

/** Calls `use` with each statement as a file on disk, one after the other, and removes the files again. */
export async function forEachStatement(
  folder: string,
  use: (path: string, statement: CorpusStatement) => Promise<void>,
): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'statements-'));
  try {
    for (const statement of listCorpus(folder)) {
      const path = join(place, statement.file);
      writeFileSync(path, await bytesOf(statement));
      await use(path, statement);
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
