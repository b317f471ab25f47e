import type { Letter } from '../../letter/letter.js';
import type { Problem } from '../../problem.js';
import { createBoundedCache } from '../../text/bounded-cache.js';
import { graphemesOf } from './graphemes.js';
import type { PdfOptions } from './options.js';
import { plainText } from './pieces.js';
import { type Face, faces, typefaceOf } from './typeface.js';

export interface Words {
  where: string;
  text: string;
}

/** Most characters that one message lists. */
const mostListed = 8;

/** A problem for each part of a letter with characters that the fonts lack, and would print as empty boxes. */
export function findUnprintable(letter: Letter): Problem[] {
  return wordsOf(letter).flatMap(findInWords);
}

/** The same for a letter, the words that frame it, and the copy on its reverse. */
export function findUnprintableInPrint(letter: Letter, { senderLabels, blank }: PdfOptions): Problem[] {
  const labels = [...Object.values(senderLabels), ...Object.values(blank?.labels ?? {})];
  return [
    ...findUnprintable(letter),
    ...labels.flatMap((text) => findInWords({ where: 'label', text })),
    ...findInWords({ where: 'heading of the reverse', text: blank?.reverse?.heading ?? '' }),
    ...(blank?.reverse ? findUnprintable(blank.reverse.letter) : []),
  ];
}

function wordsOf(letter: Letter): Words[] {
  const count = { paragraph: 0, item: 0 };
  return [
    { where: "sender's name", text: letter.sender.name },
    ...letter.sender.lines.map((text) => ({ where: "sender's address", text })),
    ...letter.formOfAddress.map((text) => ({ where: 'form of address', text })),
    { where: 'place and date', text: letter.dateLine },
    { where: 'subject', text: letter.subject },
    { where: 'salutation', text: letter.salutation },
    ...letter.blocks.flatMap((block) =>
      block.type === 'list'
        ? block.items.map(({ text }) => ({ where: `list item ${++count.item}`, text }))
        : [{ where: `paragraph ${++count.paragraph}`, text: block.text }],
    ),
    { where: 'closing', text: letter.closing },
  ];
}

/** A problem where the fonts lack characters of some words. */
export function findInWords({ where, text }: Words): Problem[] {
  const lacking = lackingIn(text);
  if (lacking.length === 0) return [];
  const listed = lacking.slice(0, mostListed).join(' ');
  const more = lacking.length > mostListed ? ` and ${lacking.length - mostListed} more` : '';
  return [
    {
      code: 'unprintable-characters',
      severity: 'error',
      where,
      message: `The ${where} holds characters that the PDF cannot print: ${listed}${more}.`,
      fix: 'Write them in Latin, Greek or Cyrillic letters, or leave them out.',
      evidence: lacking,
      values: { characters: listed },
    },
  ];
}

/** Graphemes, each once, of which a font lacks a character. */
function lackingIn(text: string): string[] {
  const plain = plainText(text);
  if (isPrintable(plain)) return [];
  return [...new Set(graphemesOf(plain).filter((grapheme) => !isPrintable(grapheme)))];
}

function isPrintable(text: string): boolean {
  for (const character of text) {
    if (!printable.get(character, () => faces.every((face) => has(face, character)))) return false;
  }
  return true;
}

/** Letters hold few characters, and hold them again and again. */
const printable = createBoundedCache<boolean>(5_000);

function has(face: Face, character: string): boolean {
  return typefaceOf(face).has(character.codePointAt(0) ?? 0);
}
