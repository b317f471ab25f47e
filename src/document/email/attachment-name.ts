/** What file systems refuse, or read as more than a name; and what turns or hides a part of one. */
const unfit = /[\\/:*?"<>|\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/** Characters before the ending. With three bytes each they stay below the 255 that file systems take. */
const longest = 80;

/** The name of the PDF in a draft to an office, in the letter's language: several that are saved stay apart. */
export function attachmentName(office: string): string {
  const words = office.normalize('NFC').replace(unfit, ' ').replace(/\s+/gu, ' ');
  const short = [...words].slice(0, longest).join('');
  const name = short.replace(/^[. ]+|[. ]+$/g, '');
  return `${name || 'letter'}.pdf`;
}
