import { letterText } from '../../src/document/plain-text.js';
import { englishLetter, englishShortLetter } from '../fixtures/letters.js';
import { anAppeal } from '../support/library.js';
import { expectWordsArrive, type LinkOpener, startLinkOpener } from '../support/opened-links.js';
import { aForm, anApp, postForm } from '../support/web.js';

let opener: LinkOpener;

beforeAll(async () => {
  opener = await startLinkOpener();
}, 60_000);

afterAll(() => opener?.close());

const personalLine = '100 % & #1 + 2 = ?body=x&bcc=y@example.net "q" <b> \\ %0A 🕊 Ä';

test('the links of the page open an e-mail with the words that the page shows', async () => {
  const form = { target: 'embassy-london', personalLine };
  const { text } = await postForm(anApp(), 'preview', form).expect(200);
  const { name, town, country } = aForm();
  const supporter = { name, town, country, personalLine };
  const { letter } = anAppeal({ target: 'embassy-london', date: '2025-08-15', supporter });
  expect(letterText(letter)).toContain('100 % & #1 + 2');
  const page = await opener.browser.newPage();
  await page.setContent(text);
  const opened = await opener.open(page, 'a[href^="https://outlook.office.com"]');
  expect(opened).toMatchObject({ subject: letter.subject, body: letterText(letter) });
  expect(opened.to).toBe('London@kazembassy.org.uk');
}, 60_000);

test('each link arrives with the letter, the short one or no text, whatever the words hold', async () => {
  const sender = { name: personalLine, lines: ['a\r\nBcc: x@example.net', '\ud83d', '  \u2028'] };
  const letter = { ...englishLetter, sender, subject: `${personalLine}\r\nX: y` };
  const shortLetter = { ...englishShortLetter, sender };
  const cc = ['copy@example.org', 'other@example.org'];
  await expectWordsArrive(opener, { letter, shortLetter, to: 'a+b&c%d@example.org', cc });
  await expectWordsArrive(opener, { letter: shortLetter, cc: [] });
}, 60_000);
