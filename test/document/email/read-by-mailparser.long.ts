import { type AddressObject, simpleParser } from 'mailparser';
import { type Draft, writeDraft } from '../../../src/document/email/eml-file.js';
import { mailHtml } from '../../../src/document/email/mail-html.js';
import { letterText } from '../../../src/document/plain-text.js';
import { fieldsOf, subjectWords, variedDraft, wellFormed } from '../../support/varied-drafts.js';

const letters = 5_000;

/** Longest line of a mail, without its CRLF (RFC 5322 2.1.1). */
const longestLine = 998;

async function read(eml: Buffer) {
  const mail = await simpleParser(eml);
  return {
    fields: mail.headerLines.map(({ key }) => key).sort(),
    subject: mail.subject,
    to: addressesOf(mail.to),
    cc: addressesOf(mail.cc),
    bcc: addressesOf(mail.bcc),
    text: (mail.text ?? '').replace(/\n$/, ''),
    html: (mail.html || '').trimEnd(),
    attached: mail.attachments.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content: content.toString('latin1'),
    })),
  };
}

function addressesOf(field: AddressObject | AddressObject[] | undefined) {
  return [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address));
}

function expected(draft: Draft) {
  const { letter, to, cc, bcc = [], attachment, html } = draft;
  return {
    fields: fieldsOf(draft),
    subject: subjectWords(letter.subject),
    to: [to],
    cc,
    bcc,
    text: wellFormed(letterText(letter)),
    html: html ? wellFormed(mailHtml(letter)).trimEnd() : '',
    attached: attachment
      ? [
          {
            filename: attachment.name,
            contentType: 'application/pdf',
            content: Buffer.from(attachment.content).toString('latin1'),
          },
        ]
      : [],
  };
}

test(`mailparser reads the words, addressees and attachment of ${letters} drafts as they were written`, async () => {
  for (let seed = 0; seed < letters; seed++) {
    const draft = variedDraft(seed);
    const eml = await writeDraft(draft);
    const bytes = eml.toString('latin1');
    expect({ seed, ...(await read(eml)) }).toEqual({ seed, ...expected(draft) });
    expect(bytes).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
    expect(Math.max(...bytes.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(longestLine);
  }
}, 600_000);
