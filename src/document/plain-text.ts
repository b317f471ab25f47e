import type { Block, Letter } from '../letter/letter.js';

/**
 * The letter as the body of an e-mail: salutation, paragraphs, lists, closing, name and sender lines.
 * Blocks stand a blank line apart, list items begin with `- `; LF, no wrapping, no space at the end of a line and
 * no line break at the end of the text. Everything else, dashes and quotation marks included, is kept as it is.
 * In a letter that runs from right to left each line does so, whatever it begins with.
 */
export function letterText({ salutation, blocks, closing, sender, direction }: Letter): string {
  const signature = [sender.name, ...sender.lines].filter((line) => line.trim() !== '').join('\n');
  const text = [salutation, ...blocks.map(blockText), closing, signature]
    .map(tidyLines)
    .filter((part) => part !== '')
    .join('\n\n');
  return direction === 'rtl' ? text.split('\n').map(turned).join('\n') : text;
}

function blockText(block: Block): string {
  if (block.type === 'paragraph') return block.text;
  return block.items.map(({ text }) => `- ${text}`).join('\n');
}

function tidyLines(text: string): string {
  if (!text.includes('\n') && !text.includes('\r')) return text.trim();
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** Plain text has no direction: a mail program takes each line's from its first letter (UAX #9, P2 and P3). */
const beginsFromTheRight =
  /^\P{L}*(?=\p{L})[\p{sc=Arab}\p{sc=Hebr}\p{sc=Thaa}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}]/u;

/** With the mark that counts as such a letter and cannot be seen, where another or none comes first. */
function turned(line: string): string {
  return line === '' || beginsFromTheRight.test(line) ? line : `\u200F${line}`;
}
