import { chooseBySeed } from '../../src/letter/choose.js';
import { findOrder } from '../../src/letter/find-order.js';
import { createFormLetters } from '../../src/letter/form-letters.js';
import type { Supporter } from '../../src/letter/supporter.js';
import { writeLetter } from '../../src/letter/write-letter.js';
import { valueOrThrow } from '../../src/problem.js';
import { anInput, library } from '../support/library.js';

const { supporter: _, ...input } = anInput();
const newOrder = (language: string) => valueOrThrow(findOrder(library, { ...input, language }));
const write = (order: ReturnType<typeof newOrder>, supporter: Supporter | undefined, seed: string) =>
  valueOrThrow(writeLetter(order, { supporter, choose: chooseBySeed(seed), addressChecked: false }));

const supporters: (Supporter | undefined)[] = [
  undefined,
  { name: 'Hannah Whitfield', town: 'Leeds', country: 'GB' },
  { name: '…', town: '…' },
  { name: 'A. B.', country: 'KZ', personalLine: '- {{name}}\n\n{{#vary}} Peace  be with all. ' },
  { name: 'Ғалымжан', town: 'Almaty $& {date}', personalLine: '   ' },
  { name: 'Hannah Whitfield', personalLine: 'I teach history.' },
];

test.each(['en', 'ru', 'kk'])('a letter in %s is the same whatever was written before it', (language) => {
  const shared = newOrder(language);
  for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8'])
    for (const supporter of supporters)
      expect(write(shared, supporter, seed)).toEqual(write(newOrder(language), supporter, seed));
});

test('nobody’s words stand in the next letter', () => {
  const order = newOrder('en');
  write(order, { name: 'Secret Name', town: 'Secretville', country: 'FR', personalLine: 'A secret.' }, 'x');
  const next = write(order, { name: 'B', town: 'York', country: 'GB', personalLine: 'Mine.' }, 'x');
  expect(JSON.stringify(next)).not.toMatch(/secret|France/i);
});

test('the same choices are made once, others anew, and not too many are kept', () => {
  const forms = createFormLetters<string>();
  let made = 0;
  const get = (bits: number, answers: number[]) => {
    const choose = (name: string) => answers[Number(name)] ?? 0;
    return forms.get(bits, choose, (ask) => {
      made += 1;
      return [bits, ask('0', 20), ask('1', 20), ask('2', 20)].join(' ');
    });
  };
  expect([get(1, [0, 1, 2]), get(1, [0, 1, 2]), get(1, [0, 1, 3]), get(2, [0, 1, 2])]).toEqual([
    '1 0 1 2',
    '1 0 1 2',
    '1 0 1 3',
    '2 0 1 2',
  ]);
  expect(made).toBe(3);
  for (let number = 0; number < 2_000; number += 1)
    get(0, [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400)]);
  const before = made;
  expect(get(1, [0, 1, 2])).toBe('1 0 1 2');
  expect(made).toBe(before + 1);
});
