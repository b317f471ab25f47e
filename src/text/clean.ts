/** Characters in a run without a space after which a space is put in: no line of a letter can hold more. */
export const longestRun = 80;

/** Control characters, private use, unpaired surrogates, and the marks that hide or turn text around. */
const invisible = /(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\p{Cs}\uFFF9-\uFFFB]/gu;

/** Joiners shape Arabic, Indic and other scripts, and stay between such letters only. */
const strayJoiner =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Malayalam}\p{M}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}])/gu;

/**
 * A person's words as one line of a letter: composed (NFC), white space of any kind as single spaces, nothing
 * invisible, and no run longer than `longestRun`. Nothing that can be read is removed.
 */
export function cleanWords(text: string): string {
  return isTidy(text) ? text : breakLongRuns(cleanLine(text));
}

/** As nearly all words are: composed letters and common signs between single spaces, no run too long. */
const tidy = /^[!-~À-žА-яЁё]+(?: [!-~À-žА-яЁё]+)*$/;

function isTidy(text: string): boolean {
  return text.length <= longestRun && tidy.test(text);
}

/** The same with long runs left whole. */
export function cleanLine(text: string): string {
  const spaced = text.normalize('NFC').replace(/[\s\u0085]+/gu, ' ');
  return visible(spaced).replace(/ {2,}/g, ' ').trim();
}

/** Without what cannot be seen, and without heaps of marks that would print over other lines. */
function visible(text: string): string {
  return text
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1');
}

function breakLongRuns(text: string): string {
  return text
    .split(' ')
    .map((run) => (run.length > longestRun ? breakRun(run) : run))
    .join(' ');
}

function breakRun(run: string): string {
  const graphemes = Array.from(new Intl.Segmenter().segment(run), ({ segment }) => segment);
  const pieces: string[] = [];
  for (let start = 0; start < graphemes.length; start += longestRun) {
    pieces.push(graphemes.slice(start, start + longestRun).join(''));
  }
  return pieces.join(' ');
}
