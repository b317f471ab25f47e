/** First and second parts of words that keep their hyphen at the end of a line. */
const firstParts = new Set('self vice well half quasi demi celui peut кое'.split(' '));
const secondParts = new Set(
  'year month week day hour minute old based led known called scale profile owned wide level elect je tu il elle on nous vous ils elles ci là même mêmes либо нибудь таки'.split(
    ' ',
  ),
);

/** Share of lines that end in a hyphen where printers break words; elsewhere a hyphen belongs to its word. */
const brokenShare = 0.01;

const anyWord = /[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu;

/** How a document writes its words, to tell how those at line ends are to be joined. */
export class Vocabulary {
  readonly #words = new Set<string>();
  readonly #breaksWords: boolean;

  constructor(lines: string[]) {
    for (const line of lines)
      for (const [word] of line.toLowerCase().matchAll(anyWord))
        this.#words.add(word.replace(/[\u2010\u2011]/g, '-'));
    const broken = lines.filter((line) => /\p{L}[-\u2010\u00AD]\s*$/u.test(line));
    this.#breaksWords = broken.length > lines.length * brokenShare;
  }

  /** Whether the hyphen between `before` and `after` belongs to the word: `four-year`, but not `organi-zers`. */
  keepsHyphen(before: string, after: string): boolean {
    const [one, other] = [before.toLowerCase(), after.toLowerCase()];
    if (this.#words.has(one + other)) return false;
    if (this.#words.has(`${one}-${other}`)) return true;
    if (!/^\p{Ll}/u.test(after) || !/\p{L}$/u.test(before) || !this.#breaksWords) return true;
    return firstParts.has(one) || secondParts.has(other);
  }
}
