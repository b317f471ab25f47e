import { readStructure } from '../../../src/statement/structure/structure.js';
import { documentOf } from '../../support/statement-text.js';

function read(text: string) {
  const { paragraphs, footnotes } = readStructure(documentOf(text));
  return {
    texts: paragraphs.map((paragraph) => paragraph.text),
    marks: paragraphs.map(({ marks }) => marks),
    footnotes,
  };
}

test('raised marks leave the text and keep their places', () => {
  const { texts, marks, footnotes } =
    read(`He was held for a week.<sup>1</sup> Nobody told his family where.<sup>2</sup>

---

<sup>1</sup> Interview with his sister, https://example.org/one.

<sup>2</sup> On file.`);
  expect(texts).toEqual(['He was held for a week. Nobody told his family where.']);
  expect(marks[0]).toEqual([
    { footnote: 1, at: 23 },
    { footnote: 2, at: 53 },
  ]);
  expect(footnotes).toEqual([
    {
      number: 1,
      text: 'Interview with his sister, https://example.org/one.',
      url: 'https://example.org/one',
    },
    { number: 2, text: 'On file.', url: null },
  ]);
});

test('a note in the middle of a sentence does not cut it', () => {
  const { texts, footnotes } =
    read(`The court in Karaganda sentenced her after a hearing that lasted<sup>1</sup> less than

---

<sup>1</sup> Record of the hearing.

an hour, without a lawyer.`);
  expect(texts).toEqual([
    'The court in Karaganda sentenced her after a hearing that lasted less than an hour, without a lawyer.',
  ]);
  expect(footnotes).toHaveLength(1);
});

test('a note cut by a page is whole again', () => {
  const { texts, footnotes } = read(`The police took his computer from the flat.<sup>1</sup>

---

<sup>1</sup> Statement of the Ministry of Internal Affairs of the

He has not been charged with anything since.<sup>2</sup>

---

Republic, 4 May 2022

<sup>2</sup> Letter of his lawyer.`);
  expect(texts).toHaveLength(2);
  expect(footnotes.map(({ text }) => text)).toEqual([
    'Statement of the Ministry of Internal Affairs of the Republic, 4 May 2022',
    'Letter of his lawyer.',
  ]);
});

test.each([
  [
    'brackets',
    'He was beaten in custody [1]. He saw a doctor [2].\n\nNotes\n\n[1] His letter.\n\n[2] Her report.',
  ],
  [
    'brackets with notes in one piece',
    'He was beaten in custody.[1] He saw a doctor.[2]\n\nNotes\n\n[1] His letter. [2] Her report.',
  ],
  ['glued digits', 'He was beaten in custody.1 He saw a doctor.2\n\n---\n\n1 His letter.\n\n2 Her report.'],
  ['spaced digits', 'He was beaten in custody. 1 He saw a doctor.2\n\n---\n\n1 His letter.\n\n2 Her report.'],
  [
    'signs of Unicode',
    'He was beaten in custody.¹ He saw a doctor.²\n\n^note 1 His letter.\n\n^note 2 Her report.',
  ],
  [
    'a numbered list',
    'He was beaten in custody.<sup>1</sup> He saw a doctor.<sup>2</sup>\n\n## Notes\n\n1. His letter.\n2. Her report.',
  ],
])('%s are marks where notes of these numbers exist', (_, text) => {
  const { texts, marks, footnotes } = read(text);
  expect(texts).toEqual([expect.stringMatching(/^He was beaten in custody\. He saw a doctor\.$/)]);
  expect(marks[0]?.map(({ footnote }) => footnote)).toEqual([1, 2]);
  expect(footnotes.map(({ text: note }) => note)).toEqual(['His letter.', 'Her report.']);
});

test.each([
  ['In 2021 the clinic treated 19 people with COVID19.'],
  ['The cell of 6 m² held five people.'],
  ['Article 12 and paragraph 3 [sic] were not applied.'],
  ['About 5,350 people were hurt. 219 were bystanders.'],
])('digits that are no marks stay: %s', (sentence) => {
  const { texts, marks } = read(
    `${sentence}\n\nHe saw a doctor.<sup>1</sup>\n\n---\n\n<sup>1</sup> Her report.`,
  );
  expect(texts[0]).toBe(sentence);
  expect(marks[0]).toEqual([]);
});

test('a mark on a line of its own belongs to the paragraph before', () => {
  const { texts, marks } = read(
    'He was taken to the border at night.\n\n<sup>1</sup>\n\n---\n\n<sup>1</sup> https://example.org/a',
  );
  expect(texts).toEqual(['He was taken to the border at night.']);
  expect(marks[0]).toEqual([{ footnote: 1, at: 36 }]);
});

test('a page break joins what it cut, and only that', () => {
  const { texts } = read(`^p1

The officers said that they had a warrant, but they did not show it to him or to the

2

^p2

neighbours who had come to see what the noise was about.

^p3

On the next day he was moved to another prison.`);
  expect(texts).toEqual([
    'The officers said that they had a warrant, but they did not show it to him or to the neighbours who had come to see what the noise was about.',
    'On the next day he was moved to another prison.',
  ]);
});

test('running heads and page numbers are no text', () => {
  const page = (number: number, text: string) =>
    `^p${number}\n\nRights Monitor – Annual Briefing\n\n${text}\n\nPage ${number} of 3`;
  const { texts } = read(
    [
      page(1, 'The first page tells of an arrest.'),
      page(2, 'The second page tells of a trial.'),
      page(3, 'The third tells of an appeal.'),
    ].join('\n\n'),
  );
  expect(texts).toEqual([
    'The first page tells of an arrest.',
    'The second page tells of a trial.',
    'The third tells of an appeal.',
  ]);
});
