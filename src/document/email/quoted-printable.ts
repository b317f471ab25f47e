/** Of an encoded line, with the `=` at its end (RFC 2045 6.7, rule 5). */
const longestLine = 76;

/** What does not stand for itself: all but spaces, tabs and printable ASCII without `=` (RFC 2045 6.7, rules 1 to 3). */
const special = /[^\t -<>-~]/;

/** Spaces and tabs are special where they end a line. */
const specialRun = /[^\t -<>-~]+|[\t ]$/g;

/** `=00` to `=FF`. */
const encodedBytes = Array.from(
  { length: 256 },
  (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
);

/**
 * Text as quoted-printable UTF-8 (RFC 2045 6.7). CRLF in it is a line break and stays; all else, single CR and LF too,
 * comes back as it was, lone surrogates as U+FFFD. No line is longer than 76 bytes, and none breaks
 * softly inside a character. Wrong: `=D0=\r\n=96`. Correct: `=\r\n=D0=96`.
 */
export function toQuotedPrintable(text: string): string {
  return text
    .split('\r\n')
    .map((line) => wrapLine(encodeLine(line)))
    .join('\r\n');
}

/** Most lines have nothing special, and a look is cheaper than a replacement. */
function encodeLine(line: string): string {
  const isPlain = !special.test(line) && !line.endsWith(' ') && !line.endsWith('\t');
  return isPlain ? line : line.replace(specialRun, encodeRun);
}

/** `Ж` to `=D0=96`. */
function encodeRun(run: string): string {
  let encoded = '';
  for (const byte of Buffer.from(run)) encoded += encodedBytes[byte];
  return encoded;
}

function wrapLine(line: string): string {
  let wrapped = '';
  let start = 0;
  while (line.length - start > longestLine) {
    const end = endBefore(line, start + longestLine - 1);
    wrapped += `${line.slice(start, end)}=\r\n`;
    start = end;
  }
  return start === 0 ? line : wrapped + line.slice(start);
}

/** The last place up to `limit` where a line may break: not in an encoded byte, not in a character. */
function endBefore(line: string, limit: number): number {
  let end = limit;
  if (line[end - 1] === '=') end -= 1;
  else if (line[end - 2] === '=') end -= 2;
  while (isContinuation(line, end)) end -= 3;
  return end;
}

/** Whether the encoded byte that stands there is the second, third or fourth of a character: 0x80 to 0xBF. */
function isContinuation(line: string, at: number): boolean {
  return line[at] === '=' && '89AB'.includes(line[at + 1] ?? '-');
}
