import type { Contact } from '../campaign/contact.js';
import type { Appeal } from '../letter/write-appeal.js';
import type { LetterForm } from './form.js';
import { looseDate } from './loose-date.js';
import { origin } from './origin.js';
import { screenLanguage, t } from './words.js';

/** What is known of the target's addresses: in the letter, to be checked first, or not known. */
export function addressView({ contact, target }: Appeal, { addressChecked }: LetterForm) {
  const toCheck = [...oldPostal(contact), ...oldEmail(contact)];
  return {
    target: target.id,
    toCheck,
    checked: addressChecked === target.id,
    missing: [
      ...(contact.postal.usable || contact.postal.toCheck ? [] : [t('address.no-post')]),
      ...(contact.email.usable || contact.email.toCheck ? [] : [t('address.no-email')]),
    ],
  };
}

function oldPostal({ postal: { toCheck } }: Contact) {
  if (!toCheck) return [];
  const lines = toCheck.lines[screenLanguage] ?? Object.values(toCheck.lines)[0] ?? [];
  return [
    {
      kind: t('address.post'),
      words: lines.join(', '),
      asOf: looseDate(toCheck.asOf),
      note: toCheck.asOfNote,
      origin: origin(toCheck.source),
    },
  ];
}

function oldEmail({ email: { toCheck } }: Contact) {
  if (!toCheck) return [];
  const { address = '', asOf, asOfNote: note, source } = toCheck;
  return [{ kind: t('address.email'), words: address, asOf: looseDate(asOf), note, origin: origin(source) }];
}
