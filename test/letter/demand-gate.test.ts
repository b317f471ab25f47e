import { parseFrame } from '../../src/intake/frame-file.js';
import { checkDemands } from '../../src/letter/demand-gate.js';
import { writeAppeal } from '../../src/letter/write-appeal.js';
import { describeProblem } from '../../src/problem.js';
import { plainDate } from '../../src/text/plain-date.js';
import { bodyOf } from '../support/letter-text.js';
import { anAppeal, anInput, library, libraryWith, shippedCampaign } from '../support/library.js';

const { letter, campaign } = anAppeal();

function problemsOf(text: string): string[] {
  return checkDemands({ text, language: 'en', length: 'full' }, campaign).map(describeProblem);
}

test('a whole letter passes', () => {
  expect(problemsOf(bodyOf(letter))).toEqual([]);
});

test('line ends and spaces do not matter', () => {
  expect(problemsOf(bodyOf(letter).replaceAll(' ', '\r\n  '))).toEqual([]);
});

test.each([
  ['one word of a demand', 'immediately and unconditionally', 'unconditionally', 'D1'],
  ['a softened demand', 'are immediately and unconditionally released', 'are pardoned', 'D1'],
  ['the clause on peaceful assembly', ' solely for exercising', ' for exercising', 'D1'],
  [
    'the second half of the second demand',
    ', and those responsible are brought to account in fair trial proceedings',
    '',
    'D2',
  ],
])('a letter without %s is refused, and told what to put back', (_, words, instead, demand) => {
  const problems = problemsOf(bodyOf(letter).replace(words, instead));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(
    `demand ${demand}: The letter does not carry the demand ${demand} in an approved wording. Put back: "`,
  );
});

test('a letter that does not name one of those to be released is refused', () => {
  const problems = problemsOf(bodyOf(letter).replaceAll('Nurlan Dalibaev', 'one other'));
  expect(problems.join()).toContain('The letter does not name Nurlan Dalibaev, whose release it demands.');
});

test('an empty letter lacks everything', () => {
  expect(problemsOf('')).toHaveLength(2 + shippedCampaign().people.length);
});

test.each(['freed', 'died'] as const)('when a person is %s, letters wait for a ruling of staff', (state) => {
  const change = (ruled: boolean) =>
    libraryWith(({ people, demands }) => {
      const [first] = people;
      if (first) first.status = { is: state, asOf: plainDate('2023-08-10'), source: 'test' };
      if (ruled && demands[0])
        demands[0].ruling = { by: 'staff', on: plainDate('2023-08-11'), reason: 'The others remain.' };
    });
  expect(writeAppeal(change(false), anInput()).problems.map(({ code }) => code)).toContain('ruling-needed');
  expect(
    writeAppeal(change(false), anInput({ date: '2023-08-09' })).problems.map(({ code }) => code),
  ).toContain('ruling-needed');
  expect(writeAppeal(change(true), anInput()).value).toBeDefined();
});

test('a wording in another language or length is not an approved one', () => {
  const gated = { text: bodyOf(letter), length: 'short' as const, language: 'en' };
  expect(checkDemands(gated, campaign).map(({ code }) => code)).toContain('demand-missing');
});

test('a demand that only the supporter repeats is not carried by the letter', () => {
  const wording = shippedCampaign().demands[1]?.wordings.en?.full[0] ?? '';
  const shelf = library.shelves.get('en');
  const frame = parseFrame(
    '---\nsubject: x\npurpose: y\nreviewed: true\n---\n{{#each story}}{{sentence}} {{/each}}{{#each demands}}{{#if @first}}\n- {{wording}}\n{{/if}}{{/each}}\n\n{{personalLine}}',
    'test',
  ).value;
  if (!shelf || !frame) throw new Error('The frame is wrong.');
  const frames = new Map([...shelf.frames, ['prosecutor-full' as const, frame]]);
  const lacking = { ...library, shelves: new Map([...library.shelves, ['en', { ...shelf, frames }]]) };
  const { problems } = writeAppeal(lacking, anInput({ supporter: { name: 'A', personalLine: wording } }));
  expect(problems.map(({ where }) => where)).toEqual(['demand D2']);
});
