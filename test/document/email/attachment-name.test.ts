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
  ['', 'letter.pdf'],
  ['/:*', 'letter.pdf'],
])('the PDF to %j is called %j', (office, name) => {
  expect(attachmentName(office)).toBe(name);
});

test('whatever the office is called, its file is one that every system takes', () => {
  for (const office of [...naughtyStrings, '🕊'.repeat(300), 'Ж '.repeat(300)]) {
    const name = attachmentName(office);
    expect(name).toMatch(/^[^.\s].*\.pdf$|^[^.\s]\.pdf$/su);
    expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cs}\u202A-\u202E]| \.pdf$/u);
    expect([...name].length).toBeLessThanOrEqual(84);
  }
});
