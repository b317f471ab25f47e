/** A demand as printed, with the characters of its text (UTF-16) that it takes. */
export interface Words {
  text: string;
  from: number;
  to: number;
}

const shortest = 6;

/** One record for each: `release her; drop the charges; and …`, `(a) release her (b) drop …`. */
export function splitList(text: string, from: number, and: string): Words[] {
  const cuts = lettered(text) ?? semicolons(text, and);
  const words = cuts.map(([start, end], index) =>
    trimmed(text, start + (index === 0 ? 0 : repeatedPreposition(text.slice(start))), end, from, and),
  );
  return words.filter(({ text }) => text.length >= shortest && /\p{L}/u.test(text));
}

/** The preposition of the call, said again: `to release her; to drop the charges`. */
function repeatedPreposition(text: string): number {
  return /^(?:(?:to|à|de|a que|que|a|zu)\s+|d['’])(?=\p{Ll})/u.exec(text)?.[0].length ?? 0;
}

type Cut = [from: number, to: number];

/** `(a) … (b) …`, `i) … ii) …`, `1. … 2. …`: at least two, beginning with the first. */
function lettered(text: string): Cut[] | undefined {
  const marks = Array.from(
    text.matchAll(/(?:^|(?<=[\s:;,]))\(?(a|b|c|d|e|f|g|h|i{1,3}|iv|vi{0,3}|\d|[а-е]|[أبجده])[).]\s+/giu),
  );
  if (marks.length < 2 || !/^(?:a|i|1|а|أ)$/iu.test(marks[0]?.[1] ?? '')) return undefined;
  if ((marks[0]?.index ?? 0) > 40) return undefined;
  return marks.map((mark, index) => [mark.index + mark[0].length, marks[index + 1]?.index ?? text.length]);
}

function semicolons(text: string, and: string): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  const separator = new RegExp(`[;؛]\\s+(?:(?:${and})[,:]?\\s+(?:to\\s+)?)?`, 'giu');
  for (const match of text.matchAll(separator)) {
    cuts.push([from, match.index]);
    from = match.index + match[0].length;
  }
  return [...cuts, [from, text.length]];
}

/** Without what leads in and ends off: `: `, `to `, `; and`, a full stop, a quotation mark that is not its own. */
export function trimmed(text: string, start: number, end: number, offset: number, and: string): Words {
  let words = text.slice(start, end);
  const said = /[,.!?]["”»]\s.*$|["”»],?\s.*$/su.exec(words);
  if (said && !/["“«„]/.test(words.slice(0, said.index))) words = words.slice(0, said.index);
  const head =
    /^[\s:,–—"“«„]*(?:to\s+(?=\p{Ll})|(?:please|bitte|veuillez|por favor|пожалуйста),?\s+)?/iu.exec(
      words,
    )?.[0].length ?? 0;
  const tail = new RegExp(`(?:[\\s.;:,!؛،]|[.;,]\\s*(?:${and}))+$`, 'iu');
  let rest = words.slice(head).replace(tail, '');
  if (/["”»“]$/.test(rest) && !/["“«„]/.test(rest.slice(0, -1)))
    rest = rest.slice(0, -1).replace(/[.,;\s]+$/, '');
  const from = offset + start + head;
  return { text: rest, from, to: from + rest.length };
}
