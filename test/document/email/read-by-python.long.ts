import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { Draft } from '../../../src/document/email/eml-file.js';
import { mailHtml } from '../../../src/document/email/mail-html.js';
import { letterText } from '../../../src/document/plain-text.js';
import {
  fieldsOf,
  pdf,
  subjectWords,
  variedDraft,
  wellFormed,
  writeVariedDrafts,
} from '../../support/varied-drafts.js';

/** What Python's own parser reads in each file: one line of JSON. */
const python = `
import email, email.policy, hashlib, json, sys
def addresses(field):
    return [a.addr_spec for a in field.addresses] if field else []
for path in sys.stdin.read().split('\\n'):
    with open(path, 'rb') as file:
        mail = email.message_from_bytes(file.read(), policy=email.policy.default)
    body = mail.get_body(('plain',))
    html = mail.get_body(('html',))
    attached = [[part.get_filename(), part.get_content_type(), hashlib.sha256(part.get_content()).hexdigest()]
                for part in mail.iter_attachments()]
    print(json.dumps({
        'fields': sorted(name.lower() for name in mail.keys()),
        'subject': mail['subject'],
        'to': addresses(mail['to']),
        'cc': addresses(mail['cc']),
        'bcc': addresses(mail['bcc']),
        'text': body.get_content(),
        'html': html.get_content() if html else None,
        'attached': attached,
        'defects': [repr(defect) for part in mail.walk() for defect in part.defects],
    }))
`;

const letters = 5_000;
const pdfDigest = createHash('sha256').update(pdf).digest('hex');

function expected(draft: Draft) {
  const { letter, to, cc, bcc, attachment, html } = draft;
  return {
    fields: fieldsOf(draft),
    subject: subjectWords(letter.subject),
    to: [to],
    cc,
    bcc,
    text: wellFormed(letterText(letter)),
    html: html ? mailHtml(letter) : null,
    attached: attachment ? [[attachment.name, 'application/pdf', pdfDigest]] : [],
    defects: [],
  };
}

test(`Python reads the words, addressees and attachment of ${letters} drafts as they were written`, async () => {
  const paths = await writeVariedDrafts(letters);
  const output = execFileSync('python3', ['-c', python], {
    input: paths.join('\n'),
    maxBuffer: 1_000_000_000,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  const lines = output.toString().trim().split('\n');
  expect(lines).toHaveLength(letters);
  for (const [seed, line] of lines.entries()) {
    const read = JSON.parse(line);
    read.text = read.text.replaceAll('\r\n', '\n').replace(/\n$/, '');
    if (read.html !== null) read.html = read.html.replaceAll('\r\n', '\n');
    expect({ seed, ...read }).toEqual({ seed, ...expected(variedDraft(seed)) });
  }
}, 600_000);
