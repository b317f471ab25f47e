import { escapeHtml } from '../../src/document/escape-html.js';

describe('words in HTML', () => {
  test.each([
    ['Müller & Söhne', 'Müller &amp; Söhne'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`" onload='x'`, '&quot; onload=&#39;x&#39;'],
    ['&amp;', '&amp;amp;'],
    ['«ә» — 👩‍👩‍👧', '«ә» — 👩‍👩‍👧'],
    ['a\0b\x1b[31mc\ud800d', 'a\uFFFDb\uFFFD[31mc\uFFFDd'],
    ['line\n\tline', 'line\n\tline'],
  ])('%j is written %j', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});
