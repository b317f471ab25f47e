import { editableText } from '../../src/letter/editable-text.js';
import type { Letter } from '../../src/letter/letter.js';
import { passagesOf } from '../../src/letter/passages.js';
import { type AppealInput, writeAppeal } from '../../src/letter/write-appeal.js';
import { valueOrThrow } from '../../src/problem.js';
import { anAppeal, anInput, library, shippedCampaign } from '../support/library.js';
import { naughtyStrings } from '../support/naughty-strings.js';

const supporter = {
  name: 'Hannah Whitfield',
  town: 'Leeds',
  country: 'GB',
  personalLine: '- I teach history.',
};
const { letter: original } = anAppeal({ supporter });
const { subject } = original;
const text = editableText(original);
const wordingOf = (index: number) => shippedCampaign().demands[index]?.wordings.en?.full[0] ?? '';
const [release, investigation] = [wordingOf(0), wordingOf(1)];

const write = (edited: { subject: string; text: string }, overrides: Partial<AppealInput> = {}) =>
  writeAppeal(library, anInput({ supporter, edited, ...overrides }));
const edit = (changed: string): Letter => valueOrThrow(write({ subject, text: changed })).letter;
const problemsOf = (changed: string) => write({ subject, text: changed }).problems;
const passageWith = (letter: Letter, words: string) =>
  passagesOf(letter.blocks).find((passage) => passage.text.includes(words));

describe('the text to edit', () => {
  test('has paragraphs a blank line apart and items after a dash, and neither salutation nor closing', () => {
    expect(text).toContain(`ensure that:\n\n– ${release};\n– ${investigation}.\n\n`);
    expect(text).not.toContain(original.salutation);
    expect(text).not.toContain(original.closing);
  });

  test.each(['en', 'ru', 'kk'].flatMap((language) => ['full', 'short'].map((length) => [language, length])))(
    'sent back as it is, gives the letter itself (%s, %s)',
    (language, length) => {
      for (const { id: target } of shippedCampaign().targets) {
        const input = { language, length, target, supporter };
        const { letter } = anAppeal(input);
        const edited = { subject: ` ${letter.subject}`, text: editableText(letter).replaceAll('\n', '\r\n') };
        const appeal = anAppeal({ ...input, edited });
        expect(appeal.letter).toEqual(letter);
        expect(appeal.edited).toBe(false);
        expect(appeal.shortLetter).toBeDefined();
      }
    },
  );

  test('left empty with its subject is not edited', () => {
    expect(valueOrThrow(write({ subject: '', text: ' \r\n' })).letter).toEqual(original);
  });
});

describe('an edited letter', () => {
  const mine = 'I was in Almaty in 2019.';
  const edited = edit(`${text.replace('\n\n', `\n\n${mine}\n\n`)}`);

  test('has the new words as words of the supporter, which rest on nothing', () => {
    expect(passageWith(edited, mine)).toMatchObject({
      text: mine,
      sources: [],
      marks: [{ start: 0, end: mine.length, origin: 'supporter', sources: [] }],
    });
  });

  test('keeps every other passage with its sources and marks', () => {
    const others = passagesOf(edited.blocks).filter((passage) => passage.text !== mine);
    expect(others.map((passage) => ({ ...passage, type: undefined }))).toEqual(
      passagesOf(original.blocks).map((passage) => ({ ...passage, type: undefined })),
    );
    expect(edited.sources).toEqual(original.sources);
  });

  test('takes dashes, hyphens and dots for items, and a line break in a paragraph for a space', () => {
    const { blocks } = edit(
      `One\r\nand the same.\r\n\r\n- a\r\n– b\r\n  goes on\r\n•c\r\n-5 degrees\n\n${text}`,
    );
    expect(blocks.slice(0, 2)).toMatchObject([
      { type: 'paragraph', text: 'One and the same.' },
      { type: 'list', items: [{ text: 'a' }, { text: 'b goes on' }, { text: 'c -5 degrees' }] },
    ]);
  });

  test('keeps a personal line that begins with a hyphen as the paragraph it was', () => {
    expect(edited.blocks).toContainEqual(
      expect.objectContaining({ type: 'paragraph', text: '- I teach history.' }),
    );
  });

  test('drops the sources of a passage that was changed or removed', () => {
    const first = passagesOf(original.blocks)[0];
    const shorter = edit(text.slice(text.indexOf('\n\n') + 2));
    expect(first?.sources.length).toBeGreaterThan(0);
    expect(shorter.sources.length).toBeLessThan(original.sources.length);
    expect(shorter.demands).toEqual(['D1', 'D2']);
  });

  test('knows a demand in a changed passage as the campaign’s words', () => {
    const letter = edit(
      text.replace(`– ${investigation}.`, `– as I wrote before, ${investigation}, and soon.`),
    );
    const passage = passageWith(letter, 'as I wrote before');
    expect(passage?.sources).toEqual(['D2']);
    const words = passage?.marks.map(({ start, end, origin }) => [origin, passage.text.slice(start, end)]);
    expect(words).toEqual([
      ['supporter', 'as I wrote before,'],
      ['campaign', investigation],
      ['supporter', ', and soon.'],
    ]);
  });

  test('may give demands another order', () => {
    const items = text.replace(`– ${release};\n– ${investigation}.`, `• ${investigation};\n• ${release}.`);
    expect(edit(items).demands).toEqual(['D1', 'D2']);
  });

  test('may have list items of the supporter', () => {
    expect(passageWith(edit(text.replace('\n– ', '\n– that I may visit them;\n– ')), 'visit')).toBeDefined();
  });

  test('warns that its own sentences are not traced, and says nothing of the kind of a shorter one', () => {
    const warnings = (changed: string) => problemsOf(changed).filter(({ code }) => code === 'edited');
    expect(warnings(`Mine.\n\n${text}`)).toMatchObject([
      { severity: 'warning', message: 'Sentences of your own are not traced to the statement.' },
    ]);
    expect(warnings(text.replace('\n\n- I teach history.', ''))).toEqual([]);
    expect(write({ subject: 'Mine', text }).problems).toContainEqual(
      expect.objectContaining({ code: 'edited', where: 'subject' }),
    );
  });

  test('has no short letter beside it, for it would not say what she wrote', () => {
    const appeal = valueOrThrow(write({ subject: 'Another subject', text }));
    expect([appeal.edited, appeal.shortLetter]).toEqual([true, undefined]);
    expect(appeal.letter.subject).toBe('Another subject');
  });

  test('leaves no word in the next letter', () => {
    edit(`A secret of mine.\n\n${text.replaceAll('. ', '. Secretly, ')}`);
    valueOrThrow(write({ subject: 'Secret', text }));
    expect(JSON.stringify(anAppeal({ supporter }))).not.toMatch(/secret/i);
    expect(anAppeal({ supporter }).letter).toEqual(original);
  });
});

describe('what an edited letter may not lose', () => {
  const lost = (wording: string) => ({
    code: 'demand-missing',
    severity: 'error',
    where: 'text',
    message: `The letter no longer carries the demand: "${wording}".`,
    fix: 'Restore it.',
  });

  test.each([
    ['removed', (words: string) => words.replace(`\n– ${investigation}.`, '')],
    ['altered by one letter', (words: string) => words.replace('an effective', 'an affective')],
    [
      'run into another word',
      (words: string) => words.replace('fair trial proceedings', 'fair trial proceedingss'),
    ],
    ['run into a word before it', (words: string) => words.replace('– an effective', '– unan effective')],
    [
      'cut by a blank line',
      (words: string) => words.replace('and those responsible', '\n\nand those responsible'),
    ],
  ])('a demand that is %s is refused, and quoted', (_, change) => {
    expect(problemsOf(change(text))).toMatchObject([lost(investigation)]);
  });

  test('each lost demand and name has a sentence of its own', () => {
    const problems = problemsOf('Dear Sir, please be kind.');
    expect(problems.slice(0, 2)).toMatchObject([lost(release), lost(investigation)]);
    expect(problems.slice(2).map(({ message }) => message)).toEqual(
      shippedCampaign().people.map(
        ({ name }) => `The letter no longer names ${name.en}, whose release it demands.`,
      ),
    );
  });

  test('a name altered by one letter is refused in a short letter, whose demand does not hold it', () => {
    const { letter } = anAppeal({ length: 'short' });
    const edited = { subject, text: editableText(letter).replaceAll('Nurlan Dalibaev', 'Nurlan Dalibaeva') };
    const { problems } = writeAppeal(library, anInput({ length: 'short', edited }));
    expect(problems.map(({ message }) => message)).toEqual([
      'The letter no longer names Nurlan Dalibaev, whose release it demands.',
    ]);
  });

  test('nor a subject', () => {
    expect(write({ subject: '\u200b ', text }).problems).toMatchObject([
      { code: 'subject-missing', where: 'subject', message: 'The subject is empty.' },
    ]);
  });
});

describe('what a supporter writes is words, and not too many', () => {
  test('more than a letter holds is refused', () => {
    expect(write({ subject: 'x'.repeat(201), text: 'x '.repeat(3_001) }).problems).toMatchObject([
      { where: 'subject', message: 'The subject has 201 characters.', fix: 'Use at most 200.' },
      { where: 'text', message: 'The text has 6002 characters.', fix: 'Use at most 6000.' },
    ]);
  });

  test('template syntax is not evaluated', () => {
    const syntax = '{{name}} {{#each demands}}{{wording}}{{/each}} {{fact "F25"}} {place} $&';
    const { letter } = valueOrThrow(write({ subject: syntax, text: `${syntax}\n\n${text}` }));
    expect([letter.subject, passagesOf(letter.blocks)[0]?.text]).toEqual([syntax, syntax]);
  });

  test('control characters and marks that turn text around are left out', () => {
    const { letter } = valueOrThrow(
      write({ subject: 'A\u0000\r\nB\u202e', text: `x\u0007\u202ey\u200b\u001b[0m\n\n${text}` }),
    );
    expect([letter.subject, passagesOf(letter.blocks)[0]?.text]).toEqual(['A B', 'xy[0m']);
  });

  test('runs that no line can hold are parted', () => {
    expect(passagesOf(edit(`${'x'.repeat(200)}\n\n${text}`).blocks)[0]?.text).toBe(
      `${'x'.repeat(80)} ${'x'.repeat(80)} ${'x'.repeat(40)}`,
    );
  });

  test('HTML stays text', () => {
    const html = '<script>alert(1)</script> &amp; <b>';
    expect(passagesOf(edit(`${html}\n\n${text}`).blocks)[0]?.text).toBe(html);
  });

  test('marks cover what they say, whatever stands around a demand', () => {
    for (const naughty of naughtyStrings.filter((words) => words.length < 500)) {
      const { value } = write({ subject, text: `${text}\n\n${naughty} ${release} ${naughty}` });
      for (const { text: words, marks } of passagesOf(value?.letter.blocks ?? [])) {
        for (const [index, { start, end }] of marks.entries()) {
          expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
          expect(words.slice(start, end).trim()).toBe(words.slice(start, end));
          expect(end).toBeGreaterThan(start);
        }
      }
    }
  });
});
