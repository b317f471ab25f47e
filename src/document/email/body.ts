import { appendBase64 } from './base64.js';
import { toQuotedPrintable } from './quoted-printable.js';

/** As Content-Transfer-Encoding names them (RFC 2045 6.1). */
export type Encoding = 'quoted-printable' | 'base64';

/**
 * What makes the letter small; a matter of its words alone. Base64 takes 4/3 of a byte for each byte, quoted-printable
 * one for ASCII and three for all else: so a text where more than about a sixth of the bytes are not ASCII,
 * such as a Russian one, is base64, and what can be read as it is remains so.
 */
export function encodingOf(text: string): Encoding {
  const bytes = Buffer.byteLength(text);
  const notAscii = 2 * (bytes - text.length);
  return 6 * notAscii > bytes ? 'base64' : 'quoted-printable';
}

/**
 * A message from its head and the words of its body, both with CRLF for their line breaks. The head has one at its
 * end, the words have none: what is added there ends the last line of the file.
 */
export function appendBody(head: string, text: string, encoding: Encoding): Buffer {
  if (encoding === 'base64') return appendBase64(head, text);
  return Buffer.from(`${head}${toQuotedPrintable(text)}\r\n`, 'latin1');
}
