import { type ParsedMail, simpleParser } from 'mailparser';
import { linksFor, writeDocument } from '../../src/document/write-document.js';
import { editableText } from '../../src/letter/editable-text.js';
import type { Appeal } from '../../src/letter/write-appeal.js';
import { cleanWords } from '../../src/text/clean.js';
import { injections } from '../support/injections.js';
import { anAppeal } from '../support/library.js';
import { naughtyStrings } from '../support/naughty-strings.js';
import { countPages, readWords } from '../support/pdf.js';

/** Milliseconds; hundreds of letters, perhaps beside other tests. */
const patience = 240_000;

const hostile = [...injections, ...naughtyStrings].filter((words) => cleanWords(words) !== '');
const text = editableText(anAppeal().letter);

/** Words in all that a supporter may write; what is too long for a name, a town and a subject is cut. */
function appealWith(words: string): Appeal {
  return anAppeal({
    addressChecked: true,
    supporter: {
      name: `A ${words}`.slice(0, 80),
      street: words.slice(0, 100),
      town: words.slice(0, 60),
      personalLine: words.slice(0, 400),
    },
    edited: { subject: `A ${words}`.slice(0, 200), text: `${words.slice(0, 1_000)}\n\n${text}` },
  });
}

const parameters: Record<string, string[]> = {
  'mailto:': ['cc', 'subject', 'body'],
  'mail.google.com': ['view', 'fs', 'to', 'cc', 'su', 'body'],
  'outlook.live.com': ['to', 'subject', 'body'],
  'outlook.office.com': ['to', 'subject', 'body'],
  'compose.mail.yahoo.com': ['to', 'subject', 'body'],
};

test('no words add an addressee or a field to a link, or lead it elsewhere', () => {
  for (const words of hostile) {
    const appeal = appealWith(words);
    for (const { href } of linksFor(appeal)) {
      const { protocol, host, pathname, searchParams, hash } = new URL(href);
      const known = parameters[host || protocol] ?? [];
      const names = [...searchParams.keys()];
      expect({ words, names: names.filter((name) => !known.includes(name)), hash }).toEqual({
        words,
        names: [],
        hash: '',
      });
      expect(new Set(names).size).toBe(names.length);
      expect(searchParams.get('subject') ?? searchParams.get('su')).toBe(appeal.letter.subject);
      expect([pathname, searchParams.get('to')]).toContain('Gp-rk@prokuror.kz');
      expect(searchParams.get('cc')).toBeNull();
    }
  }
});

test(
  'no words add a field, a part or an addressee to a draft',
  async () => {
    for (const words of hostile) {
      const appeal = appealWith(words);
      const mail = await simpleParser((await writeDocument(appeal, { format: 'eml' })).body);
      expect({ words, subject: mail.subject }).toEqual({ words, subject: appeal.letter.subject });
      expect([...mail.headers.keys()].sort()).toEqual([
        'content-transfer-encoding',
        'content-type',
        'mime-version',
        'subject',
        'to',
        'x-unsent',
      ]);
      expect(addressees(mail)).toEqual(['Gp-rk@prokuror.kz']);
      expect([mail.attachments, mail.html]).toEqual([[], false]);
    }
  },
  patience,
);

test(
  'in a PDF hostile words are words: nothing in it acts, and each is there to read',
  async () => {
    const printable = injections.filter((words) => /^[\s!-~]*$/.test(words));
    for (const part of [printable.slice(0, 40), printable.slice(40)]) {
      const all = part.join('\n\n');
      const { letter } = appealWith(part[0] ?? '');
      const appeal = anAppeal({ edited: { subject: letter.subject, text: `${all}\n\n${text}` } });
      const { body } = await writeDocument(appeal, { format: 'pdf' });
      expect(body.toString('latin1')).not.toMatch(
        /\/(?:JS|JavaScript|AA|OpenAction|Launch|URI|GoToR|SubmitForm|ImportData|EmbeddedFile|AcroForm|Annots|RichMedia)\b/,
      );
      const read = await Promise.all(
        Array.from({ length: await countPages(body) }, (_, page) => readWords(body, page)),
      );
      for (const words of [letter.subject, ...part])
        expect(spaceless(read.join(' '))).toContain(spaceless(cleanWords(words)));
    }
  },
  patience,
);

/** Where a line breaks is no matter here. */
function spaceless(words: string): string {
  return words.replace(/\s/g, '');
}

function addressees({ to, cc, bcc }: ParsedMail): string[] {
  return [to, cc, bcc].flatMap((given) =>
    [given ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? '')),
  );
}
