import fc from 'fast-check';
import { HtmlValidate } from 'html-validate/node';
import { escapeHtml } from '../../src/document/escape-html.js';
import { type HtmlLetterOptions, letterHtml } from '../../src/document/html-letter.js';
import type { Letter } from '../../src/letter/letter.js';
import { englishLetter, englishShortLetter, kazakhLetter, russianLetter } from '../fixtures/letters.js';
import { naughtyStrings } from '../support/naughty-strings.js';
import { randomLetter } from './random-letter.js';

const english: HtmlLetterOptions = { dateAt: 'head' };
const russian: HtmlLetterOptions = {
  dateAt: 'end',
  senderLabels: { name: 'Отправитель:', address: 'Адрес:' },
};
const blank: Letter = { ...englishLetter, sender: { name: '', lines: [] } };

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: { 'long-title': 'off', 'require-csp-nonce': 'off', 'void-style': 'error' },
});

function complaints(html: string): string[] {
  const report = validator.validateStringSync(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
}

/** What a reader sees: tags removed, entities resolved once. */
function visibleWords(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html.replace(/<[^>]*>/g, '').replace(/&([a-z]+|#39);/g, (_, name: string) => entities[name] ?? '?');
}

function tagsOf(html: string): string[] {
  return [...new Set(html.match(/<[^!/][^\s>]*/g))].map((tag) => tag.slice(1)).sort();
}

describe('a letter as an HTML document', () => {
  test.each([
    ['English', englishLetter, english],
    ['short English', englishShortLetter, english],
    ['Russian', russianLetter, russian],
    ['Kazakh', kazakhLetter, russian],
    ['blank', blank, english],
  ] as const)('is valid and accessible: %s', (_, letter, options) => {
    expect(complaints(letterHtml(letter, options))).toEqual([]);
  });

  test('says its language, direction and title', () => {
    const html = letterHtml({ ...russianLetter, language: 'ar', direction: 'rtl' }, russian);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain(`<title>${russianLetter.subject}</title>`);
  });

  test('has the subject as its only heading', () => {
    const headings = letterHtml(englishLetter, english).match(/<h\d.*<\/h\d>/g);
    expect(headings).toEqual([`<h1>${englishLetter.subject}</h1>`]);
  });

  test('has the date above the subject in an English letter and below the signature in a Russian one', () => {
    const englishHtml = letterHtml(englishLetter, english);
    expect(englishHtml.indexOf('<time datetime="2023-08-15">Leeds')).toBeLessThan(
      englishHtml.indexOf('<h1>'),
    );
    const russianHtml = letterHtml(russianLetter, russian);
    expect(russianHtml.indexOf('15 августа')).toBeGreaterThan(russianHtml.indexOf('class="signature"'));
  });

  test('has the sender before the addressee, or after and labelled', () => {
    const englishHtml = letterHtml(englishLetter, english);
    expect(englishHtml.indexOf('<address')).toBeLessThan(englishHtml.indexOf('addressee">'));
    const russianHtml = letterHtml(russianLetter, russian);
    expect(russianHtml.indexOf('<address')).toBeGreaterThan(russianHtml.indexOf('addressee">'));
    expect(russianHtml).toContain(
      'Отправитель: Anna Müller<br>\nАдрес: 12 Mill Lane, LS1 4DY, Leeds, Великобритания</address>',
    );
  });

  test('is the same with empty labels as with none', () => {
    const labels = { name: '', address: '' };
    expect(letterHtml(englishLetter, { ...english, senderLabels: labels })).toBe(
      letterHtml(englishLetter, english),
    );
  });

  test('leaves a line to sign on and no empty label in a blank letter', () => {
    expect(letterHtml(blank, english)).toContain('<p class="signature"></p>');
    expect(letterHtml(blank, english)).not.toContain('<address');
    expect(letterHtml(blank, russian)).not.toContain('Отправитель');
  });

  test('carries no script, nothing remote and no metadata but title and language', () => {
    const html = letterHtml(englishLetter, english);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|https?:|url\(|@import|generator|author/i);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});

describe('hostile words in an HTML letter', () => {
  const tags = tagsOf(letterHtml(englishLetter, english));

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title><svg/onload=alert(1)>',
    '</style><script>alert(1)</script>',
    '<!--',
    ']]><script>alert(1)</script>',
    '&lt;script&gt;',
    '{{constructor.constructor("alert(1)")()}}',
  ])('%s stands there as words, in every field', (text) => {
    const html = letterHtml(withWordsEverywhere(text), english);
    expect(tagsOf(html)).toEqual(tags);
    expect(complaints(html)).toEqual([]);
    expect(visibleWords(html).split(text)).toHaveLength(12);
  });

  test('the big list of naughty strings adds no tag', () => {
    for (const text of naughtyStrings) {
      expect(tagsOf(letterHtml(withWordsEverywhere(`x${text}`), english))).toEqual(tags);
    }
  });

  test('random words are escaped exactly once', () => {
    fc.assert(
      fc.property(randomLetter, (letter) => {
        const html = letterHtml(letter, english);
        expect(html).toContain(`<h1>${escapeHtml(letter.subject)}</h1>`);
        expect(visibleWords(html)).toContain(
          letter.closing.replace(/\p{Cc}/gu, (c) => (/\s/.test(c) ? c : '\uFFFD')),
        );
      }),
    );
  });
});

function withWordsEverywhere(text: string): Letter {
  const passage = { text, sources: [], marks: [] };
  return {
    ...englishLetter,
    subject: text,
    salutation: text,
    closing: text,
    dateLine: text,
    sender: { name: text, lines: [text] },
    formOfAddress: [text],
    blocks: [
      { type: 'paragraph', ...passage },
      { type: 'list', items: [passage] },
    ],
  };
}
