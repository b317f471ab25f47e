import { parseFrame } from '../../src/intake/frame-file.js';
import type { Library } from '../../src/letter/library.js';
import { reviewLetter } from '../../src/letter/review-letter.js';
import { writeAppeal } from '../../src/letter/write-appeal.js';
import { anAppeal, anInput, library } from '../support/library.js';

/** The shipped library with words added to one frame. */
function withWords(words: string, language = 'en'): Library {
  const shelf = library.shelves.get(language);
  const frame = parseFrame(
    `---\nsubject: "{{subject}}"\npurpose: Test\nreviewed: true\n---\n{{#each story}}{{sentence}} {{/each}}${words}\n\n{{#each demands}}\n- {{wording}}\n{{/each}}\n`,
    'test',
  ).value;
  if (!shelf || !frame) throw new Error('The frame is wrong.');
  const frames = new Map([...shelf.frames, ['prosecutor-full' as const, frame]]);
  return { ...library, shelves: new Map([...library.shelves, [language, { ...shelf, frames }]]) };
}

function ungrounded(words: string, language = 'en'): string[] {
  const appeal = anAppeal({ language }, withWords(words, language));
  return reviewLetter(appeal.letter, appeal).map(({ message }) => message.split('"')[1] ?? '');
}

test.each([
  ['a number', 'Please note that 238 people were killed.', ['238']],
  ['a number in words', 'Please note that twelve people were freed.', ['twelve']],
  ['a date', 'Please note what happened on 7 January 2022.', ['7', 'January', '2022']],
  ['a name', 'I write about Vikram Ruzakhunov too.', ['Vikram', 'Ruzakhunov']],
  ['a name at the start of a sentence', 'Nazarbayev knew.', ['Nazarbayev']],
  ['a name after an apostrophe', "I ask about Tokayev's order and Russia.", ['Tokayev', 'Russia']],
])('%s that no cited fact has is found', (_, words, claims) => {
  expect(ungrounded(words)).toEqual(claims);
});

test.each([
  ['a fact that the letter cites', 'I repeat: four years, eight years, 11 July 2023, Almaty.'],
  ['the campaign’s data', 'Amnesty International wrote about Kazakhstan on 31 July 2023.'],
  ['nothing at all', 'I respectfully urge you to act, and I am grateful for your reply.'],
])('what rests on %s passes', (_, words) => {
  expect(ungrounded(words)).toEqual([]);
});

test('Russian and Kazakh are looked at alike', () => {
  expect(ungrounded('Прошу помнить о Жанаозене и о двенадцати погибших в мае.', 'ru')).toEqual(
    expect.arrayContaining(['Жанаозене']),
  );
  expect(ungrounded('Сізден Жаңаөзен туралы 2011 жылы сұраймын.', 'kk')).toEqual(
    expect.arrayContaining(['Жаңаөзен', '2011']),
  );
});

test('what the supporter says is theirs, and not looked at', () => {
  const appeal = anAppeal({
    supporter: {
      name: 'Zoltán Kovács',
      town: 'Győr',
      personalLine: 'I met 12 people in Zhanaozen in May 2011.',
    },
  });
  expect(reviewLetter(appeal.letter, appeal)).toEqual([]);
});

test('a list item of the frame itself would read as one more demand, and is refused', () => {
  const { problems } = writeAppeal(withWords('\n\n- lift all sanctions'), anInput());
  expect(problems).toMatchObject([
    { code: 'demand-added', message: expect.stringContaining('"lift all sanctions"') },
  ]);
});
