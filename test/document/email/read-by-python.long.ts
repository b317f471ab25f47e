import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDraft } from '../../../src/document/email/eml-file.js';
import { letterText } from '../../../src/document/plain-text.js';
import type { Letter } from '../../../src/letter/letter.js';
import { addressees } from '../../support/draft-equality.js';
import { nastyLetter } from '../../support/draft-letters.js';

/** What Python's own parser reads in each file: one line of JSON. */
const python = `
import email, email.policy, hashlib, json, sys
def addresses(field):
    return [a.addr_spec for a in field.addresses] if field else []
for path in sys.stdin.read().split('\\n'):
    with open(path, 'rb') as file:
        mail = email.message_from_bytes(file.read(), policy=email.policy.default)
    body = mail.get_body(('plain',))
    attached = [[part.get_filename(), part.get_content_type(), hashlib.sha256(part.get_content()).hexdigest()]
                for part in mail.iter_attachments()]
    print(json.dumps({
        'fields': sorted(name.lower() for name in mail.keys()),
        'subject': mail['subject'],
        'to': addresses(mail['to']),
        'cc': addresses(mail['cc']),
        'text': body.get_content(),
        'attached': attached,
        'defects': [repr(defect) for part in mail.walk() for defect in part.defects],
    }))
`;

const letters = 2_000;
const pdf = Buffer.from('%PDF-1.7\nbytes: \r\n\n\r\0\xff\n%%EOF', 'latin1');
const pdfDigest = createHash('sha256').update(pdf).digest('hex');

/** Every third letter has a PDF. */
const isAttached = (seed: number) => seed % 3 === 0;

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

function expected(letter: Letter, attached: boolean) {
  const { to, cc } = addressees;
  return {
    fields: [
      'cc',
      ...(attached ? [] : ['content-transfer-encoding']),
      'content-type',
      'mime-version',
      'subject',
      'to',
      'x-unsent',
    ],
    subject: wellFormed(letter.subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()),
    to: [to],
    cc,
    text: wellFormed(letterText(letter)),
    attached: attached ? [['letter.pdf', 'application/pdf', pdfDigest]] : [],
    defects: [],
  };
}

test(`Python reads the words, addressees and attachment of ${letters} drafts as they were written`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'appealwright-'));
  const paths: string[] = [];
  for (let seed = 0; seed < letters; seed++) {
    const attachment = isAttached(seed) ? pdf : undefined;
    const eml = await writeDraft({ letter: nastyLetter(seed), ...addressees, attachment });
    paths.push(join(folder, `${seed}.eml`));
    await writeFile(join(folder, `${seed}.eml`), eml);
  }
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
    expect({ seed, ...read }).toEqual({ seed, ...expected(nastyLetter(seed), isAttached(seed)) });
  }
}, 600_000);
