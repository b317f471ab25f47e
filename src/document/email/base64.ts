/** Of an encoded line (RFC 2045 6.8). */
const longestLine = 76;

/**
 * A message from its head, in ASCII, and a body in base64: lines of 76 bytes, CRLF after each (RFC 2045 6.8).
 * `text` has CRLF for its line breaks; all of it comes back as it was, lone surrogates as U+FFFD.
 */
export function appendBase64(head: string, text: string): Buffer {
  const encoded = Buffer.from(text).toString('base64');
  const lines = Math.ceil(encoded.length / longestLine);
  const message = Buffer.allocUnsafe(head.length + encoded.length + 2 * lines);
  message.write(head, 'latin1');
  message.write(encoded, message.length - encoded.length, 'latin1');
  breakLines(message, head.length, message.length - encoded.length);
  return message;
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
