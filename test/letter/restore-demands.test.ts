import fc from 'fast-check';
import { editLetter } from '../../src/letter/edit-letter.js';
import { editableText } from '../../src/letter/editable-text.js';
import type { EditedWords } from '../../src/letter/edited-words.js';
import { findOrder } from '../../src/letter/find-order.js';
import { restoreDemands } from '../../src/letter/restore-demands.js';
import { restoreEdited } from '../../src/letter/restore-edited.js';
import { isError, valueOrThrow } from '../../src/problem.js';
import { anAppeal, anInput, library } from '../support/library.js';

const kinds = ['en', 'ru', 'kk'].flatMap((language) =>
  ['full', 'short'].map((length) => {
    const order = valueOrThrow(findOrder(library, anInput({ language, length })));
    const { letter } = anAppeal({ language, length });
    return { language, length, order, letter, text: editableText(letter) };
  }),
);
const english = kinds[0] as (typeof kinds)[number];
const restore = (edited: EditedWords, { letter, order } = english) => restoreDemands(letter, edited, order);
const restoreText = (text: string) => restore({ subject: 'Mine', text }).text;

const [demand, other] = english.text.split('\n').filter((line) => line.startsWith('– ')) as [string, string];

test('what lost nothing comes back as it is', () => {
  const edited = { subject: 'Mine', text: `Mine,\nin  my way.\n\n${english.text}` };
  expect(restore(edited)).toEqual(edited);
});

test('an empty subject is the letter’s again', () => {
  expect(restore({ subject: ' ', text: english.text }).subject).toBe(english.letter.subject);
});

test.each([
  ['the first', demand],
  ['the last', other],
])('%s demand comes back to its place', (_, line) => {
  const without = english.text.replace(`${line}\n`, '');
  expect(without).not.toBe(english.text);
  expect(restoreText(without)).toBe(english.text);
});

test('a demand stands in place of what was made of it, not beside it', () => {
  expect(restoreText(english.text.replace('immediately and unconditionally', 'soon'))).toBe(english.text);
  expect(restoreText(english.text.replace('and those responsible', '\n\nand those responsible'))).toContain(
    other,
  );
});

test('other edits are left alone', () => {
  const edited = english.text
    .replace(`${demand}\n`, '')
    .replace(/^.*\n\n/, 'My own beginning.\n\n')
    .concat('\n\nMy own end.');
  const restored = restoreText(edited);
  expect(restored).toBe(edited.replace(other, `${demand}\n${other}`));
});

test('an empty text becomes the demands and the names, with the words that lead to them', () => {
  expect(restoreText('')).toBe(
    `I respectfully urge you to use the powers of your office to ensure that:\n\n${demand}\n${other}`,
  );
});

test('a demand that comes back to a list, or after words of her own with a colon, needs no others', () => {
  const mine = english.text.replace(/^I respectfully urge.*$/m, 'I ask that:');
  expect(restoreText(mine.replace(`${demand}\n`, ''))).toBe(mine);
});

test('an input is restored by itself', () => {
  const edited = { subject: '', text: english.text.replace(`${demand}\n`, '') };
  expect(restoreEdited(library, anInput({ edited })).value).toEqual({
    subject: english.letter.subject,
    text: english.text,
  });
  expect(
    restoreEdited(library, anInput({ edited, target: 'nobody' })).problems.map(({ code }) => code),
  ).toEqual(['target-unknown']);
});

test('nothing is put back into more than a letter holds', () => {
  const edited = { subject: 'Mine', text: 'a\n\n'.repeat(20_000) };
  expect(restoreEdited(library, anInput({ edited }))).toEqual({
    problems: [expect.objectContaining({ code: 'too-long', message: 'The text has 60000 characters.' })],
  });
});

/** What people do to lines: each number takes one away, cuts it, doubles it, joins it or writes beside it. */
const changes = fc.array(fc.record({ at: fc.nat(60), do: fc.nat(6), own: fc.lorem({ maxCount: 12 }) }), {
  maxLength: 25,
});

function change(text: string, edits: { at: number; do: number; own: string }[]): string {
  const lines = text.split('\n');
  for (const { at, do: what, own } of edits) {
    const index = at % Math.max(1, lines.length);
    const line = lines[index] ?? '';
    const middle = Math.floor(line.length / 2);
    if (what === 0) lines.splice(index, 1);
    if (what === 1) lines[index] = line.slice(0, middle);
    if (what === 2) lines[index] = line.slice(0, middle) + line.slice(middle + 1);
    if (what === 3) lines.splice(index, 0, own);
    if (what === 4) lines.splice(index, 2, `${line} ${lines[index + 1] ?? ''}`);
    if (what === 5) lines.splice(index, 0, '');
    if (what === 6) lines[index] = `${own} ${line}`;
  }
  return lines.join('\n');
}

test.each(kinds)(
  'whatever was done to it, a restored letter passes the gate ($language, $length)',
  (kind) => {
    const { letter, order, text } = kind;
    fc.assert(
      fc.property(changes, (edits) => {
        const changed = change(text, edits);
        const restored = restore({ subject: 'Mine', text: changed }, kind);
        const { problems } = editLetter(letter, restored, order);
        expect(problems.filter(isError).filter(({ code }) => code !== 'too-long')).toEqual([]);
        expect(restore(restored, kind)).toEqual(restored);
      }),
      { numRuns: 100 },
    );
  },
);

test('a paragraph of her own survives whatever is restored', () => {
  const own = 'Quokkas graze beside wombats.';
  fc.assert(
    fc.property(changes, (edits) => {
      const changed = `${change(english.text, edits)}\n\n${own}`;
      expect(restoreText(changed)).toContain(own);
    }),
  );
});
