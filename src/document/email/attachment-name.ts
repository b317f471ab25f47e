import { cleanLine } from '../../text/clean.js';

/** What file systems refuse, or read as more than a name. */
const unfit = /[\\/:*?"<>|]+/g;

/** Names that Windows keeps for devices, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** Bytes before the ending, of the 255 that file systems take: mail programs add to the name of a second one. */
const longest = 240;

/** The name of the PDF in a draft to an office, in the letter's language: several that are saved stay apart. */
export function attachmentName(office: string): string {
  const words = cleanLine(office.replace(unfit, ' '));
  const name = beginning(words).replace(/^[. ]+|[. ]+$/g, '');
  return `${name.replace(device, '$& office') || 'letter'}.pdf`;
}

/** As much of a text as fits, in whole characters with their marks. */
function beginning(text: string): string {
  let end = 0;
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > longest) break;
    end += segment.length;
  }
  return text.slice(0, end);
}
