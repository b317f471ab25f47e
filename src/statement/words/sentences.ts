/** A sentence of a paragraph, with its place (UTF-16) in it. */
export interface Span {
  from: number;
  to: number;
}

const ending = /[.!?…؟।。]+["'”’»)\]]*(?=\s)/gu;

/** After these a full stop ends no sentence: titles, "number", "article", "year" and the like. */
const abbreviations = new Set(
  'mr mrs ms dr prof st no nos art vs v hr fr nr bzw z b d h u a sr sra srta dra mme mlle m me ст г гг им п ч т д др co inc ltd jr vol pp p cf'.split(
    ' ',
  ),
);
const lastWord = /(\p{L}[\p{L}\p{M}]*)\.$/u;
/** `am 4. Mai`: a small number before a full stop is likelier a day than the end. */
const dayNumber = /(?:^|[^\p{N}.,:/-])\p{N}{1,2}\.$/u;
const opensSentence = /^\s+["'“”‘«„([]*[\p{Lu}\p{Lo}\p{N}]/u;

export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(ending)) {
    const to = match.index + match[0].length;
    if (!endsSentence(text, match.index, to)) continue;
    spans.push({ from, to });
    from = to + (/^\s*/.exec(text.slice(to, to + 20))?.[0].length ?? 0);
  }
  if (text.slice(from).trim() !== '') spans.push({ from, to: text.length });
  return spans;
}

function endsSentence(text: string, stop: number, to: number): boolean {
  if (!opensSentence.test(text.slice(to, to + 12))) return false;
  if (dayNumber.test(text.slice(Math.max(0, stop - 4), stop + 1))) return false;
  const word = lastWord.exec(text.slice(Math.max(0, stop - 12), stop + 1))?.[1];
  if (word === undefined) return true;
  return !(abbreviations.has(word.toLowerCase()) || (word.length === 1 && /\p{Lu}/u.test(word)));
}
