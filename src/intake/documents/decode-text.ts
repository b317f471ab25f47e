import { decodeWhole, isEncoding } from '../../text/encoding/decode.js';
import { detectEncoding } from '../../text/encoding/detect-encoding.js';
import { encodingsByLetters } from '../../text/encoding/encodings-by-letters.js';
import { Unreadable } from './unreadable.js';

/** A document's text, whatever its encoding. Throws `Unreadable` for bytes that are none. */
export function decodeText(bytes: Buffer): string {
  const found = detectEncoding(bytes, likeliest);
  if ('reason' in found) {
    throw new Unreadable('document-no-text', `It is not a text that can be read. ${found.reason}`, asUtf8);
  }
  const text = decodeWhole(bytes, found.name);
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > text.length / 100) {
    throw new Unreadable('document-no-text', 'It holds what is no text.', asUtf8);
  }
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
}

const asUtf8 = 'Save it as text in UTF-8, or as .docx, .pdf or .html.';

function likeliest(bytes: Buffer): string {
  const names = encodingsByLetters(bytes).filter(isEncoding);
  return names.find((name) => ofOneByte.test(name)) ?? names[0] ?? 'windows-1252';
}

/** Encodings of several bytes a character are guessed too readily for short texts. */
const ofOneByte = /^(?:windows-125\d|KOI8-[RU])$/i;
