import { existsSync, readFileSync } from 'node:fs';
import { readOutline } from '../../src/statement/outline.js';
import { documentOf } from '../support/statement-text.js';

const folder = new URL('../../../shared/content/', import.meta.url);
const isThere = existsSync(new URL('statement.md', folder));

interface Facts {
  index: string;
  date: string;
  title: string;
  country: string;
  called_upon: string;
  demands: { verbatim: string }[];
  facts: { id: string; locator: string; verbatim?: string | string[] | null; footnotes: number[] }[];
  footnotes: { n: number; text: string }[];
}

const told = isThere
  ? test
  : (name: string) =>
      test(`${name} (not asked: shared/content is not beside this folder)`, () => {
        expect(isThere).toBe(false);
      });

const outline = isThere ? readOutline(documentOf(markdown())) : undefined;
const facts: Facts | undefined = isThere
  ? JSON.parse(readFileSync(new URL('facts.json', folder), 'utf8'))
  : undefined;

/** As a reader of Markdown hands it over: without the signs of links and bold type. */
function markdown(): string {
  return readFileSync(new URL('statement.md', folder), 'utf8')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>]*)>/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\\\$/g, '$');
}

told('the first statement says of itself what its facts say', () => {
  expect(outline).toMatchObject({
    organisation: 'Amnesty International',
    documentType: 'public statement',
    index: facts?.index,
    date: facts?.date,
    title: facts?.title,
    country: facts?.country,
    countries: ['Kazakhstan'],
    language: 'en',
    addressee: facts?.called_upon,
  });
});

told('the first statement has its two demands, word for word', () => {
  expect(outline?.demands.map(({ text }) => text)).toEqual(facts?.demands.map(({ verbatim }) => verbatim));
  expect(outline?.demands.map(({ source }) => source.paragraph)).toEqual([14, 14]);
});

told('the first statement has sixteen paragraphs, and each fact stands in the one it cites', () => {
  expect(outline?.paragraphs).toHaveLength(16);
  const plain = (text: string) =>
    text
      .replace(/<sup>\d+<\/sup>/g, '')
      .replace(/[“”]/g, '"')
      .replace(/\\/g, '')
      .toLowerCase();
  const misplaced = facts?.facts.filter(({ locator, verbatim }) => {
    const number = Number(/^P(\d+)$/.exec(locator)?.[1]);
    const text = outline?.paragraphs.find((paragraph) => paragraph.number === number)?.text;
    const [head = ''] = plain([verbatim ?? ''].flat()[0] ?? '').split(/\s*(?:…|\.\.\.|\/)\s*/);
    return text !== undefined && !plain(text).includes(head);
  });
  expect(misplaced?.map(({ id }) => id)).toEqual([]);
});

told('the first statement has thirteen footnotes, the sixth whole', () => {
  expect(outline?.footnotes.map(({ number, text }) => ({ n: number, text }))).toEqual(
    facts?.footnotes.map(({ n, text }) => ({ n, text })),
  );
  const marked = outline?.paragraphs.flatMap(({ marks }) => marks.map(({ footnote }) => footnote));
  expect(marked).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});
