/** What a header can carry as it is: printable ASCII but `"`, in words short enough to fold (RFC 5322 2.1.1). */
const plainWords = /^(?:[!#-~]{1,76}(?: |$))*$/;

/** Bytes in an encoded word: 52 in base64, so that `Subject: ` and the word fit into a line of 76 (RFC 2047 2). */
const bytesInWord = 39;

/** A line of a folded header: up to 76 bytes, or one word that is longer. All but the first begin with their space. */
const foldedLine = / ?\S.{0,74}(?= |$)| ?\S+/g;

/** `Subject: ` and the subject, folded (RFC 5322 2.2.3), with CRLF at its end; empty where there is no subject. */
export function subjectField(subject: string): string {
  const words = encodeSubject(subject);
  if (words === '') return '';
  if (words.startsWith('=?')) return `Subject: ${words.replaceAll(' ', '\r\n ')}\r\n`;
  return `${(`Subject: ${words}`.match(foldedLine) ?? []).join('\r\n')}\r\n`;
}

/** A subject on one line, whatever was in it: line breaks and other control characters become spaces. */
export function subjectLine(subject: string): string {
  return subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/**
 * A subject for a header: as it is where it is ASCII, else as encoded words (RFC 2047); so too where it looks
 * encoded itself, such as `=?utf-8?Q?x?=`, and would be read as what it is not.
 */
export function encodeSubject(subject: string): string {
  const words = subjectLine(subject);
  return plainWords.test(words) && !words.includes('=?') ? words : encodedWords(words);
}

function encodedWords(text: string): string {
  const bytes = Buffer.from(text);
  const words: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = endOfCharacter(bytes, start + bytesInWord);
    words.push(`=?UTF-8?B?${bytes.toString('base64', start, end)}?=`);
    start = end;
  }
  return words.join(' ');
}

/** The last place up to `limit` between two characters of UTF-8: each word holds whole ones (RFC 2047 5). */
function endOfCharacter(bytes: Uint8Array, limit: number): number {
  let end = limit;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return end;
}
