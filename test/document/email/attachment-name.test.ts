import { attachmentName } from '../../../src/document/email/attachment-name.js';
import { naughtyStrings } from '../../support/naughty-strings.js';

test.each([
  ['President of the Republic of Kazakhstan', 'President of the Republic of Kazakhstan.pdf'],
  ['Генеральный Прокурор', 'Генеральный Прокурор.pdf'],
  ['Office: Prison/Police "East"', 'Office Prison Police East.pdf'],
  ['..\\..\\office', 'office.pdf'],
  ['Office\r\nContent-Type: text/html', 'Office Content-Type text html.pdf'],
  ['Office \u202Efdp.exe', 'Office fdp.exe.pdf'],
  ['می\u200Cخواهم', 'می\u200Cخواهم.pdf'],
  ['Office \u061Cfdp\u00AD', 'Office fdp.pdf'],
  ['Ж'.repeat(200), `${'Ж'.repeat(120)}.pdf`],
  [`a${'🧑‍⚖️'.repeat(40)}`, `a${'🧑⚖'.repeat(34)}.pdf`],
  ['Con', 'Con office.pdf'],
  ['NUL.office', 'NUL office.office.pdf'],
  ['Consul', 'Consul.pdf'],
  ['', 'letter.pdf'],
  ['/:*', 'letter.pdf'],
])('the PDF to %j is called %j', (office, name) => {
  expect(attachmentName(office)).toBe(name);
});

test('whatever the office is called, its file is one that every system takes', () => {
  for (const office of [...naughtyStrings, '🕊'.repeat(300), 'Ж '.repeat(300), 'ә\u0301'.repeat(300)]) {
    const name = attachmentName(office);
    expect(name).toMatch(/^[^.\s].*\.pdf$|^[^.\s]\.pdf$/su);
    expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cs}\u061C\u202A-\u202E]| \.pdf$/u);
    expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(244);
  }
});
