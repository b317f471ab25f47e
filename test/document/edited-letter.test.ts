import { letterJson } from '../../src/document/letter-json.js';
import { type DocumentFormat, linksFor, writeDocument } from '../../src/document/write-document.js';
import { editableText } from '../../src/letter/editable-text.js';
import type { Appeal } from '../../src/letter/write-appeal.js';
import { anAppeal } from '../support/library.js';
import { countPages, normaliseSpaces, readMetadata, readTags, readWords } from '../support/pdf.js';
import { checkWithQpdf } from '../support/qpdf.js';

const { letter } = anAppeal();
const text = editableText(letter);
const own = 'I sang with Kalas Nurpeisov’s <b>choir</b> & wept.';
const subject = 'My own <subject>';
const [, second = ''] = text.split('\n\n');

/** A paragraph and an item of her own, one paragraph less, and another subject. */
const edited = anAppeal({
  edited: {
    subject,
    text: text.replace(second, own).replace('\n– ', '\n– that I may write to them;\n– '),
  },
});

async function bytesOf(appeal: Appeal, format: DocumentFormat, attachPdf = false): Promise<Buffer> {
  return (await writeDocument(appeal, { format, attachPdf })).body;
}

describe('the PDF of an edited letter', () => {
  const pdf = bytesOf(edited, 'pdf');

  test('has its words in place of those that she removed, as they are', async () => {
    const words = await readWords(await pdf);
    expect(words).toContain(normaliseSpaces(`${subject} ${letter.salutation}`));
    expect(words).toContain(own);
    expect(words).toContain('that I may write to them;');
    expect(words).not.toContain(second);
  });

  test('is tagged, clean, on one page, and entitled as she wrote', async () => {
    const tags = JSON.stringify(await readTags(await pdf));
    expect(tags.match(/"LBody"/g)).toHaveLength(3);
    expect(tags.match(/"H1"/g)).toHaveLength(1);
    expect(await countPages(await pdf)).toBe(1);
    expect((await readMetadata(await pdf)).info).toMatchObject({ Title: subject, Language: 'en' });
    expect(await checkWithQpdf(await pdf)).toBe(0);
  });

  test('leaves no word and no byte in the next one', async () => {
    const before = await bytesOf(anAppeal(), 'pdf');
    await bytesOf(anAppeal({ edited: { subject, text: `${text}\n\nA secret.` } }), 'pdf');
    await bytesOf(anAppeal({ edited: { subject, text } }), 'pdf');
    expect((await bytesOf(anAppeal(), 'pdf')).equals(before)).toBe(true);
    expect(await readWords(before)).not.toContain(subject);
  });

  test('goes on over pages where she wrote more than one holds', async () => {
    const lines = Array.from({ length: 1_200 }, (_, index) => `${index % 10}`).join('\n\n');
    const long = await bytesOf(anAppeal({ edited: { subject, text: `${text}\n\n${lines}` } }), 'pdf');
    expect(await countPages(long)).toBeGreaterThan(10);
  });

  test('is refused with a sentence for what no font has', async () => {
    const appeal = anAppeal({ edited: { subject, text: `王\n\n${text}` } });
    await expect(bytesOf(appeal, 'pdf')).rejects.toThrow(
      'The paragraph 1 holds characters that the PDF cannot',
    );
  });

  test('of a blank letter has no reverse, which would be another letter', async () => {
    const reverse = anAppeal({ supporter: null, language: 'ru' });
    const printed = (text: string) =>
      writeDocument(anAppeal({ supporter: null, edited: { subject: letter.subject, text } }), {
        format: 'pdf',
        reverse,
      });
    const { letter: blank } = anAppeal({ supporter: null });
    expect(await countPages((await printed(editableText(blank))).body)).toBe(2);
    const changed = (await printed(`${own}\n\n${editableText(blank)}`)).body;
    expect(await countPages(changed)).toBe(1);
    expect(await readWords(changed)).toContain(own);
  });
});

describe('the other documents of an edited letter', () => {
  test.each(['txt', 'eml'] as const)(
    'the %s has the words she wrote, and not those she removed',
    async (format) => {
      const written = (await bytesOf(edited, format)).toString().replaceAll('=\r\n', '');
      expect(written).toContain('<b>choir</b> & wept.');
      expect(written).not.toContain(second.slice(0, 60));
      if (format === 'eml') expect(written).toContain(`Subject: ${subject}\r\n`);
    },
  );

  test('the HTML shows her tags as text', async () => {
    const html = (await bytesOf(edited, 'html')).toString();
    expect(html).toContain('&lt;b&gt;choir&lt;/b&gt; &amp; wept.');
    expect(html).toContain('My own &lt;subject&gt;');
    expect(html).not.toMatch(/<b>|<subject>/);
  });

  test('a draft carries the same PDF', async () => {
    const draft = (await bytesOf(edited, 'eml', true)).toString('latin1').replaceAll('\r\n', '');
    const pdf = (await bytesOf(edited, 'pdf')).toString('base64');
    expect(draft).toContain(pdf.slice(0, 2_000));
  });

  test('the JSON says that her words rest on nothing', () => {
    const { blocks, demands, subject: title } = letterJson(edited.letter);
    expect(blocks).toContainEqual({ type: 'paragraph', text: own, sources: [] });
    expect([demands, title]).toEqual([['D1', 'D2'], subject]);
  });
});

describe('links of an edited letter', () => {
  const carriedBy = (appeal: Appeal) => new Set(linksFor(appeal).map(({ carries }) => carries));

  test('carry it whole or not at all, and never the short letter in its place', () => {
    expect(carriedBy(anAppeal())).toContain('short-letter');
    expect(carriedBy(edited)).toEqual(new Set(['letter', 'address-and-subject']));
    for (const { href, carries } of linksFor(edited)) {
      expect(href).toContain(encodeURIComponent(subject));
      expect(href.includes(encodeURIComponent(own))).toBe(carries === 'letter');
    }
  });

  test('carry an edited short letter where it fits', () => {
    const short = anAppeal({ length: 'short' });
    const appeal = anAppeal({
      length: 'short',
      edited: { subject, text: `${own}\n\n${editableText(short.letter)}` },
    });
    expect(carriedBy(appeal)).toEqual(new Set(['letter']));
  });
});
