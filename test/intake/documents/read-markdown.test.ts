import { readMarkdown } from '../../../src/intake/documents/read-markdown.js';
import { shown } from '../../support/blocks.js';

function read(text: string): string[] {
  return shown(readMarkdown(Buffer.from(text)).blocks);
}

test('headings, paragraphs, lists, quotations and rules are what they are', () => {
  const text =
    '# Lesk\n\nThey **weave**\nand sing.\n\n- free *them*\n  1. all\n\n> “No.”\n\n---\n\n| a | b |\n|---|---|\n| c | d |';
  expect(read(text)).toEqual([
    'heading1| Lesk',
    'paragraph| They weave and sing.',
    'item0 -| free them',
    'item1 1.| all',
    'quote| “No.”',
    'rule| ',
    'cell| a',
    'cell| b',
    'cell| c',
    'cell| d',
  ]);
});

test('notes of Pandoc are bound to their marks', () => {
  expect(read('They weave.[^1]\n\n[^1]: Report\n    of 4 May.\n\nThey sing.')).toEqual([
    'paragraph| They weave.^{1→1}',
    'paragraph| They sing.',
    'note 1| Report of 4 May.',
  ]);
});

test('raised marks of converters are marks, also on a line of their own', () => {
  expect(read('They weave.<sup>13</sup>\n\n<sup>13</sup>\n\nUS\\$ 4 &amp; more')).toEqual([
    'paragraph| They weave.^{13}',
    'paragraph| ^{13}',
    'paragraph| US$ 4 & more',
  ]);
});

test('the head of a file for site generators is none of the text', () => {
  expect(read('---\ntitle: x\n---\nWords.')).toEqual(['paragraph| Words.']);
});
