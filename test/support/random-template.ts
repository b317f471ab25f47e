import fc from 'fast-check';
import type { Scope } from '../../src/letter/template/evaluate.js';

/** Words that random templates use: texts, flags, numbers, lists of texts and of things, and unknown ones. */
const outerWords = ['name', 'town', 'empty', 'yes', 'no', 'zero', 'missing'];
const lists = ['people', 'letters', 'none', 'missing'];
const innerWords = ['name', 'role', '../name', '../town', '@index', '@first', '@last', '../../name'];

const text = fc.constantFrom(
  'a',
  ' ',
  '\n',
  'Dear ',
  ', ',
  '- ',
  '\n\n',
  '  \n',
  '<b>',
  '&',
  '«',
  '.',
  'a\\b',
  ' } ',
);

/** Numbers and flags are not printed: where two stand side by side, Handlebars adds them up. */
const printed = (words: string[]) => words.filter((name) => !/^(yes|no|zero|@\w+)$/.test(name));

const word = (words: string[]) => fc.constantFrom(...printed(words)).map((name) => `{{${name}}}`);

const tilded = (open: string) =>
  fc
    .tuple(fc.boolean(), fc.boolean())
    .map(([left, right]) => `{{${left ? '~' : ''}${open}${right ? '~' : ''}}}`);

/** Templates in the subset of Handlebars that letters may hold. */
export const aTemplate: fc.Arbitrary<string> = fc.letrec<{ outer: string; inner: string }>((tie) => ({
  outer: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    word(outerWords),
    text,
    ...blocks(outerWords, tie('outer'), tie('inner')),
  ),
  inner: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    word(innerWords),
    text,
    ...blocks(innerWords, tie('inner'), tie('inner')),
  ),
})).outer;

function blocks(
  words: string[],
  same: fc.Arbitrary<string>,
  inner: fc.Arbitrary<string>,
): fc.Arbitrary<string>[] {
  const many = (part: fc.Arbitrary<string>) =>
    fc.array(part, { maxLength: 3 }).map((parts) => parts.join(''));
  const condition = fc
    .tuple(fc.constantFrom('if', 'unless'), fc.constantFrom(...words))
    .chain(([block, name]) =>
      fc
        .tuple(tilded(`#${block} ${name}`), many(same), tilded('else'), many(same), tilded(`/${block}`))
        .map((parts) => parts.join('')),
    );
  const chain = fc
    .tuple(fc.constantFrom(...words), many(same), many(same))
    .map(([name, first, second]) => `{{#if no}}${first}{{else if ${name}}}${second}{{else}}z{{/if}}`);
  const loop = fc
    .tuple(fc.constantFrom(...lists), many(inner), many(same))
    .map(([name, turn, otherwise]) => `{{#each ${name}}}${turn}{{else}}${otherwise}{{/each}}`);
  return [condition, chain, loop, many(same)];
}

const value = fc.constantFrom('x', '', 'Әйгерім', '{{name}}', '<script>', '0');

export const aData: fc.Arbitrary<Scope> = fc.record(
  {
    name: value,
    town: value,
    empty: fc.constant(''),
    yes: fc.constant(true),
    no: fc.constant(false),
    zero: fc.constant(0),
    people: fc.array(fc.record({ name: value, role: value }, { noNullPrototype: true }), { maxLength: 3 }),
    letters: fc.array(value, { maxLength: 3 }),
    none: fc.constant([]),
  },
  { noNullPrototype: true },
);
