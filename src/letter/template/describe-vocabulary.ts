import { letterVocabulary, turnWords, type Vocabulary, type WordType } from './vocabulary.js';

/** The words of letters as a Markdown table, for `templates/README.md`. */
export function describeVocabulary(): string {
  const rows = [
    ...rowsOf(letterVocabulary),
    ...Object.entries(turnWords).map(([word, type]) => row(`@${word}`, type)),
  ];
  return ['| word | kind | what it is |', '|---|---|---|', ...rows].join('\n');
}

/** A list is followed by the words of its items, which are known inside its `{{#each}}` only. */
function rowsOf(words: Vocabulary): string[] {
  return Object.entries(words).flatMap(([word, type]) => [
    row(word, type),
    ...(type.kind === 'list'
      ? Object.entries(type.items).map(([item, of]) => row(`${word} › ${item}`, of))
      : []),
  ]);
}

function row(word: string, { kind, about }: WordType): string {
  return `| \`${word}\` | ${kind} | ${about} |`;
}
