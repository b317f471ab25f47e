import { parseFrame } from '../../src/intake/frame-file.js';
import { findOrder } from '../../src/letter/find-order.js';
import { reviewFrame } from '../../src/letter/review-frame.js';
import { reviewLibrary } from '../../src/letter/review-library.js';
import { valueOrThrow } from '../../src/problem.js';
import { plainDate } from '../../src/text/plain-date.js';
import { kazakhstan, library } from '../support/library.js';

const head = '---\nsubject: "{{subject}}"\npurpose: Test\nreviewed: true\n---\n';

function frame(body: string, subject = '{{subject}}') {
  const { value } = parseFrame(head.replace('{{subject}}', subject) + body, 'test');
  if (!value) throw new Error('The frame is wrong.');
  return value;
}

function said(body: string, subject?: string): string[] {
  const order = { campaign: kazakhstan, target: 'prosecutor-general', language: 'en', date: '2023-08-15' };
  return reviewFrame(frame(body, subject), valueOrThrow(findOrder(library, order))).map(
    ({ where, message }) => `${where} ${message}`,
  );
}

test.each([
  ['a branch that needs a personal line', '\n{{#if personalLine}}In Zhanaozen{{/if}}', '7:24 "Zhanaozen"'],
  ['the words of a blank letter', '{{#unless name}}with 238 dead{{/unless}}', '6:22 "238"'],
  ['the last wording of many', '{{#vary}}a{{else vary}}b{{else}}c\nin March{{/vary}}', '7:4 "March"'],
  ['an else of each', '{{#each story}}{{sentence}}{{else}}Tokayev{{/each}}', '"Tokayev"'],
])('a claim in %s is found with its line and column', (_, body, found) => {
  expect(said(body).join('\n')).toContain(found);
});

test('a claim in the subject is found', () => {
  expect(said('x', 'About 500 people: {{subject}}').join('\n')).toContain('"500" stands');
});

test.each(['{{fact "F9999"}}', '{{fact "F05"}}', '{{fact "F26"}}', '{{law "nope"}}'])(
  '%s, which no letter may say, is told',
  (body) => {
    expect(said(body).join('\n')).toMatch(/The campaign has no (fact|law) ".+" that a letter may say/);
  },
);

test('a frame whose demands depend on the supporter does not pass', () => {
  const shelf = library.shelves.get('en');
  if (!shelf) throw new Error('There is no English.');
  const body =
    '{{#each story}}{{sentence}} {{/each}}{{#unless personalLine}}\n{{#each demands}}\n- {{wording}}\n{{/each}}\n{{/unless}}';
  const frames = new Map([...shelf.frames, ['prosecutor-full' as const, frame(body)]]);
  const changed = { ...library, shelves: new Map([...library.shelves, ['en', { ...shelf, frames }]]) };
  const errors = reviewLibrary(changed, plainDate('2023-08-15')).filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors.map(({ code }) => code)).toContain('demand-missing');
});
