import type { Block, Letter } from '../letter/letter.js';

/**
 * The letter as the body of an e-mail: salutation, paragraphs, lists, closing, name and sender lines.
 * Blocks stand a blank line apart, list items begin with `- `; LF, no wrapping, no space at the end of a line and
 * no line break at the end of the text. Everything else, dashes and quotation marks included, is kept as it is.
 */
export function letterText({ salutation, blocks, closing, sender }: Letter): string {
  const signature = [sender.name, ...sender.lines].filter((line) => line.trim() !== '').join('\n');
  return [salutation, ...blocks.map(blockText), closing, signature]
    .map(tidyLines)
    .filter((part) => part !== '')
    .join('\n\n');
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
