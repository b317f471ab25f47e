import type { Statement } from '../statement.js';
import type { Lexicon } from './lexicon.js';
import { sentencesOf } from './sentences.js';
import { type Token, tokenise } from './tokens.js';

/** What the finders of people, facts and inconsistencies read of a statement. */
export type ReadStatement = Pick<
  Statement,
  'organisation' | 'language' | 'title' | 'date' | 'paragraphs' | 'demands' | 'footnotes'
> & {
  sections?: readonly Section[];
};

/** A heading within the text, with the number of the paragraph that follows it. */
export interface Section {
  heading: string;
  paragraph: number;
}

/** A sentence with its place in a paragraph; that of a title or demand stands in no paragraph's text. */
export interface Sentence {
  of: 'paragraph' | 'demand' | 'title';
  paragraph: number;
  /** Where its text begins in the paragraph's. */
  from: number;
  text: string;
  tokens: Token[];
  footnotes: number[];
  heading: string | null;
}

/** A statement is read once, for whoever asks first. */
const read = new WeakMap<ReadStatement, Sentence[]>();

export function readSentences(statement: ReadStatement): readonly Sentence[] {
  const known = read.get(statement);
  if (known) return known;
  const sentences = cutSentences(statement);
  read.set(statement, sentences);
  return sentences;
}

function cutSentences(statement: ReadStatement): Sentence[] {
  const title = statement.title === null ? [] : [sentence('title', 0, statement.title)];
  const demands = statement.demands.map(({ text, source }) => sentence('demand', source.paragraph, text));
  return [...title, ...readParagraphs(statement), ...demands];
}

function readParagraphs({ paragraphs, sections = [] }: ReadStatement): Sentence[] {
  return paragraphs.flatMap(({ number, text, marks }) => {
    const heading = sections.findLast((section) => section.paragraph <= number)?.heading ?? null;
    return sentencesOf(text).map(({ from, to }) => ({
      ...sentence('paragraph', number, text.slice(from, to), from),
      footnotes: marks.filter(({ at }) => at > from && at <= to).map(({ footnote }) => footnote),
      heading,
    }));
  });
}

function sentence(of: Sentence['of'], paragraph: number, text: string, from = 0): Sentence {
  return { of, paragraph, from, text, tokens: tokenise(text), footnotes: [], heading: null };
}

/** The tokens that phrases of a lexicon cover, by index. */
export function covered(tokens: readonly Token[], lexicon: Lexicon): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < tokens.length; index += 1) {
    const length = lexicon.at(tokens, index);
    for (let offset = 0; offset < length; offset += 1) found.add(index + offset);
  }
  return found;
}
