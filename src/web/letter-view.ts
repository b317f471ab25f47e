import type { Block } from '../letter/letter.js';
import type { Appeal } from '../letter/write-appeal.js';
import { nameOfLanguage } from '../text/languages.js';

/** The letter in the order of its language: Russian and Kazakh ones begin with the addressee and end with the date. */
export function letterView({ letter, phrases }: Appeal) {
  const labelled = phrases.senderLabels.name !== '';
  return {
    ...letter,
    languageName: nameOfLanguage(letter.language),
    name: letter.sender.name,
    blocks: letter.blocks.map(blockView),
    dateFirst: phrases.dateAt === 'head',
    senderFirst: !labelled,
    sender: labelled ? labelledSender() : [letter.sender.name, ...letter.sender.lines],
  };

  function labelledSender(): string[] {
    const { name, address } = phrases.senderLabels;
    const lines = letter.sender.lines.join(', ');
    return [`${name} ${letter.sender.name}`, ...(lines === '' ? [] : [`${address} ${lines}`])];
  }
}

function blockView(block: Block): { items: string[] } | { text: string } {
  if (block.type === 'list') return { items: block.items.map(({ text }) => text) };
  return { text: block.text };
}
