import { readHtml } from '../../../src/intake/documents/read-html.js';
import { shown } from '../../support/blocks.js';

function read(html: string): string[] {
  return shown(readHtml(Buffer.from(html)).blocks);
}

test('the main part is read, not what the site puts around it', () => {
  const page = `<!doctype html><html lang="fr-FR"><head><title>Tisserandes | Bureau</title><style>p{}</style></head><body>
    <header>Bureau</header><nav>Accueil</nav><div class="cookie-banner">Accepter ?</div>
    <main><article><header><h1>Libérez les tisserandes</h1></header><p>Elles tissent.</p>
    <div class="share">Partager</div></article></main><aside>Lire aussi</aside><footer>Mentions</footer>
    <script>alert(1)</script></body></html>`;
  expect(read(page)).toEqual(['heading1| Libérez les tisserandes', 'paragraph| Elles tissent.']);
  expect(readHtml(Buffer.from(page)).declared).toEqual({ title: 'Tisserandes | Bureau', language: 'fr' });
});

test('lists keep their markers and their depth', () => {
  const list =
    '<p>It urges them to:</p><ol start="3"><li>free them<ul><li>all</li></ul></li><li><p>pay them</p></li></ol>';
  expect(read(list)).toEqual([
    'paragraph| It urges them to:',
    'item0 3.| free them',
    'item1 •| all',
    'item0 4.| pay them',
  ]);
});

test('marks of notes know their notes, which know their numbers', () => {
  const html = `<p>They weave.<sup><a href="#fn2">2</a></sup> Water is H<sub>2</sub>O.</p>
    <section class="footnotes"><ol><li>Report. <a href="#r1">↩</a></li></ol></section>
    <p id="_ftn2"><a href="#_ftnref2">[2]</a> <a href="https://weavers.example/a">Weavers</a>.</p>`;
  expect(read(html)).toEqual([
    'paragraph| They weave.^{2→2} Water is H2O.',
    'note 1| Report.',
    'note 2| Weavers.',
  ]);
});

test('lines broken by hand are lines of a letterhead, items of a list, or a paragraph that goes on', () => {
  const long = 'The bureau is concerned about the arrest of four weavers in the town of Lesk';
  expect(
    read(
      `<p>Bureau<br>4 May 2024</p><p>${long}<br>${long}</p><p>${long}:<br>- to free them;<br>- to pay them.</p>`,
    ),
  ).toEqual([
    'paragraph| Bureau',
    'paragraph| 4 May 2024',
    `paragraph| ${long} ${long}`,
    `paragraph| ${long}:`,
    'item0 -| to free them;',
    'item0 -| to pay them.',
  ]);
});

test('text outside of any paragraph, tables and quotations are read', () => {
  expect(
    read(
      '<div>Loose <b>words</b><p>Kept.</p>again</div><blockquote><p>“No.”</p></blockquote><hr><table><tr><td>a</td><td>b</td></tr></table>',
    ),
  ).toEqual([
    'paragraph| Loose words',
    'paragraph| Kept.',
    'paragraph| again',
    'quote| “No.”',
    'rule| ',
    'cell| a',
    'cell| b',
  ]);
});

test('what is hidden is no text', () => {
  expect(read('<p hidden>secret</p><p aria-hidden="true">secret</p><p>seen</p>')).toEqual([
    'paragraph| seen',
  ]);
});
