import type { Letter } from '../../src/letter/letter.js';
import { arabicLetter, englishLetter, kazakhLetter, russianLetter } from '../fixtures/letters.js';
import { type Draw, drawFrom, insertWords, randomLetter } from './press-letters.js';

const bases = [englishLetter, russianLetter, kazakhLetter, arabicLetter];

/** What encodings, headers and lines of mail are known to stumble over. */
const nastyWords = [
  '=D0=96 =3D = =\r\n',
  '=?utf-8?Q?x?= =?UTF-8?B?0JY=?=',
  '\r\nBcc: x@example.net\r\n\r\nFrom: y@example.net',
  '\nX-Evil: 1\r\rSubject: other',
  '.\r\n.hidden\n..\r\nQUIT',
  'From here on',
  '--letter-0000-Part_1--',
  'spaces  and tab\t \t\n trailing ',
  'NEL \u0085 LS \u2028 PS \u2029 VT \v FF \f NUL \0 DEL \x7f',
  'lone \ud83d \udc4b and a pair 👋🏽',
  'שלום עולם \u202Eturned\u202C مرحبا',
  'soft\u00ADhyphen no\u00A0break zero\u200Bwidth joiner\u200D',
  'Ж'.repeat(400),
  'a'.repeat(1200),
  '🕊'.repeat(100),
  '='.repeat(200),
  '%0d%0aBcc: x@example.net <b>&amp;</b> \'"\\',
];

/** A letter in English, Russian, Kazakh or Arabic as random supporters write it, with nasty words in any of its parts. */
export function nastyLetter(seed: number): Letter {
  const draw = drawFrom(seed);
  const letter = randomLetter(bases[draw(bases.length)] ?? englishLetter, draw);
  const words = (before: string) => (draw(3) === 0 ? `${before} ${pick(draw)}` : before);
  const { name, lines } = letter.sender;
  return {
    ...letter,
    subject: words(letter.subject),
    salutation: words(letter.salutation),
    blocks: letter.blocks.map((block) =>
      block.type === 'paragraph' && draw(4) === 0
        ? { ...block, ...insertWords(block, draw(block.text.length), pick(draw)) }
        : block,
    ),
    closing: words(letter.closing),
    sender: { name: words(name), lines: lines.map(words) },
  };
}

function pick(draw: Draw): string {
  return nastyWords[draw(nastyWords.length)] ?? '';
}
