import type { Block } from '../../../src/statement/block.js';
import { readOutline } from '../../../src/statement/outline.js';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

/** Each would take minutes, or forever, if a pattern went back over what it has read. */
const hostile: Record<string, string> = {
  'one long word': 'a'.repeat(200_000),
  'words without end': 'a '.repeat(100_000),
  'calls without demands': 'Amnesty International calls on the authorities '.repeat(4000),
  'calls in calls': `${'We call on the authorities in the country to '.repeat(4000)}.`,
  'duties without verbs': 'the authorities must '.repeat(8000),
  'opened quotations': '“'.repeat(20_000),
  'letters of lists': '(a) release '.repeat(10_000),
  semicolons: `We call on the authorities to ${'release him; '.repeat(5000)}`,
  days: '31 July 2023, '.repeat(8000),
  brackets: 'word [1] '.repeat(20_000),
  initials: 'A. B. C. '.repeat(10_000),
  names: 'The Centre Of Human Rights And Justice International '.repeat(3000),
  bullets: '• release '.repeat(5000),
  'Arabic calls': 'تدعو منظمة العفو الدولية السلطات '.repeat(4000),
  'Russian calls': 'Международная амнистия призывает власти '.repeat(4000),
  'French calls': 'Nous appelons les autorités de la République '.repeat(4000),
};

test.each(Object.entries(hostile))('%s are read to their end', (_, text) => {
  const outline = readOutline({
    format: 'txt',
    declared: {},
    blocks: [paragraph('Kazakhstan: a title'), paragraph(text)],
  });
  expect(outline.paragraphs.map(({ number }) => number)).toEqual(
    outline.paragraphs.map((__, index) => index + 1),
  );
});

test('an empty document says nothing, and that it demands nothing', () => {
  expect(readOutline({ format: 'txt', declared: {}, blocks: [] })).toMatchObject({
    organisation: null,
    documentType: null,
    index: null,
    date: null,
    title: null,
    country: null,
    countries: [],
    language: null,
    addressee: null,
    paragraphs: [],
    footnotes: [],
    demands: [],
    problems: [{ code: 'no-demand', severity: 'info' }],
  });
});
