import fc from 'fast-check';
import type { Block, Letter, Passage } from '../../src/letter/letter.js';
import { englishLetter } from '../fixtures/letters.js';

const awkward = [
  'From here on I write as a private person.',
  '.',
  '.hidden at the line start',
  '--letter-0000-Part_1',
  '=?utf-8?Q?x?= and =3D =',
  'Прошу сообщить мне о решении — «немедленно».',
  'Құрметті Бас Прокурор мырза, өтінемін',
  '👩‍👩‍👧 ✊🏽 🇰🇿',
  '<b onclick="x()">&amp; \'quoted\'</b>',
  'a'.repeat(3000),
  'ә'.repeat(1500),
  'tab\tinside, and  two spaces',
];

/** One line of words: anything that can be read, in any script, and what mail and HTML have trouble with. */
export const words = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  fc.lorem({ maxCount: 60 }),
);

const passage: fc.Arbitrary<Passage> = words.map((text) => ({ text, sources: [], marks: [] }));

const block: fc.Arbitrary<Block> = fc.oneof(
  passage.map((value): Block => ({ type: 'paragraph', ...value })),
  fc.array(passage, { minLength: 1, maxLength: 4 }).map((items): Block => ({ type: 'list', items })),
);

/** Letters with random words in each part that is shown. */
export const randomLetter: fc.Arbitrary<Letter> = fc
  .record({
    subject: words,
    salutation: words,
    blocks: fc.array(block, { maxLength: 5 }),
    closing: words,
    sender: fc.record({ name: words, lines: fc.array(words, { maxLength: 3 }) }),
    formOfAddress: fc.array(words, { minLength: 1, maxLength: 4 }),
    dateLine: words,
  })
  .map((parts) => ({ ...englishLetter, ...parts }));
