import { fillIn, toFormLetter } from '../../src/letter/form-letter.js';
import { toChunks } from '../../src/letter/passages.js';
import type { Piece } from '../../src/letter/template/evaluate.js';
import { campaignWords, supporterWords } from '../../src/letter/template/phrase.js';

function toBlocks(pieces: Piece[]) {
  return fillIn(toFormLetter([], toChunks(pieces), new Set()), new Map()).blocks;
}

test('empty lines end paragraphs, single line breaks do not', () => {
  expect(toBlocks(['One\ntwo.\n\n\nThree.']).map((block) => 'text' in block && block.text)).toEqual([
    'One two.',
    'Three.',
  ]);
});

test('lines that begin with a dash are one list, whatever stands between them', () => {
  const [list] = toBlocks(['- first;\n  goes on\n\n- second.\n']);
  expect(list).toMatchObject({ type: 'list', items: [{ text: 'first; goes on' }, { text: 'second.' }] });
});

test('a phrase is marked with who said it and what it rests on', () => {
  const fact = campaignWords('She was  sentenced.', ['F18']);
  const [paragraph] = toBlocks(['\n  I know: ', fact, ' ', supporterWords('Dear me'), '.']);
  expect(paragraph).toEqual({
    type: 'paragraph',
    text: 'I know: She was sentenced. Dear me.',
    sources: ['F18'],
    marks: [
      { start: 8, end: 26, origin: 'campaign', sources: ['F18'] },
      { start: 27, end: 34, origin: 'supporter', sources: [] },
    ],
  });
});

test('marks fit the text they stand in', () => {
  const [paragraph] = toBlocks([
    supporterWords(' a '),
    ' ',
    campaignWords(' b', ['F1']),
    campaignWords(''),
    'c',
    campaignWords('d', ['F1', 'F2']),
  ]);
  if (paragraph?.type !== 'paragraph') throw new Error('There is no paragraph.');
  expect(paragraph.text).toBe('a bcd');
  expect(paragraph.marks.map(({ start, end }) => paragraph.text.slice(start, end))).toEqual(['a', 'b', 'd']);
  expect(paragraph.sources).toEqual(['F1', 'F2']);
});

test('what a phrase holds never makes structure', () => {
  const blocks = toBlocks([
    'One ',
    supporterWords('two\n\n- three'),
    '\n',
    supporterWords('- four'),
    '\n\n',
    supporterWords(''),
  ]);
  expect(blocks).toMatchObject([{ type: 'paragraph', text: 'One two - three - four' }]);
});

test('an empty phrase on a line of its own does not end the paragraph', () => {
  expect(toBlocks(['One.\n', campaignWords(''), '\nTwo.'])).toMatchObject([{ text: 'One. Two.' }]);
});

test('what comes out empty is dropped', () => {
  expect(toBlocks(['\n\n', supporterWords(''), '\n\n- ', campaignWords(''), '\n\n'])).toEqual([]);
});
