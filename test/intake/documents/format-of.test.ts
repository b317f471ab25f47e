import { formatOf } from '../../../src/intake/documents/format-of.js';

test.each([
  ['%PDF-1.7\n', 'a.txt', 'pdf'],
  ['PK\u0003\u0004', 'a.pdf', 'docx'],
  ['<!doctype html><p>a', 'a.txt', 'html'],
  ['\n<!-- saved --><html>', 'a', 'html'],
  ['<p>a piece</p>', 'a.HTM', 'html'],
  ['# Title', 'a.md', 'md'],
  ['Words', 'a.txt', 'txt'],
  ['Words', 'a', 'txt'],
])('%j called %s is read as %s', (content, name, format) => {
  expect(formatOf(Buffer.from(content, 'latin1'), name)).toBe(format);
});

test.each([
  ['', 'a.txt', /empty/],
  ['Words', 'a.pdf', /called \.pdf, but its content is none/],
  ['Words', 'a.docx', /called \.docx, but its content is none/],
  ['\u00d0\u00cf\u0011\u00e0', 'a.docx', /old Word document/],
  ['{\\rtf1', 'a.docx', /Rich Text/],
  ['\u0089PNG', 'a.pdf', /picture/],
])('%j called %s is refused in a sentence', (content, name, sentence) => {
  expect(() => formatOf(Buffer.from(content, 'latin1'), name)).toThrow(sentence);
});
