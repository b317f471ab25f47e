/** Of an encoded line (RFC 2045 6.8). */
const longestLine = 76;

/** UTF-8 of a UTF-16 unit. */
const mostBytes = 3;

/** Holds the UTF-8 of one letter after the other, but for very long ones. */
const sheet = Buffer.alloc(1 << 16);

/**
 * A message from its head, in ASCII, and a body in base64: lines of 76 bytes, CRLF after each (RFC 2045 6.8).
 * `text` has CRLF for its line breaks; all of it comes back as it was, lone surrogates as U+FFFD.
 */
export function appendBase64(head: string, text: string): Buffer {
  const encoded = encode(text);
  const lines = Math.ceil(encoded.length / longestLine);
  const message = Buffer.allocUnsafe(head.length + encoded.length + 2 * lines);
  message.write(head, 'latin1');
  message.write(encoded, message.length - encoded.length, 'latin1');
  breakLines(message, head.length, message.length - encoded.length);
  return message;
}

/** Over the sheet, which is wiped again: a buffer of its own for each letter takes a quarter more time. */
function encode(text: string): string {
  if (text.length > sheet.length / mostBytes) return Buffer.from(text).toString('base64');
  const length = sheet.write(text);
  const encoded = sheet.toString('base64', 0, length);
  sheet.fill(0, 0, length);
  return encoded;
}

/** Moves what stands from `start` to the end of the message line by line to `at`; line breaks fill the gap. */
function breakLines(message: Buffer, at: number, start: number): void {
  let to = at;
  for (let from = start; from < message.length; from += longestLine) {
    const end = Math.min(from + longestLine, message.length);
    message.copyWithin(to, from, end);
    to += end - from;
    message[to++] = carriageReturn;
    message[to++] = lineFeed;
  }
}

const carriageReturn = 0x0d;
const lineFeed = 0x0a;
