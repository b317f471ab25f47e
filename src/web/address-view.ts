import type { Contact } from '../campaign/contact.js';
import type { Appeal } from '../letter/write-appeal.js';
import { toldIn } from '../text/languages.js';
import type { LetterForm } from './form.js';
import { looseDate } from './loose-date.js';
import { origin } from './origin.js';
import type { Screen } from './screen.js';

/** What is known of the target's addresses: in the letter, to be checked first, or not known. */
export function addressView({ contact, target }: Appeal, { addressChecked }: LetterForm, screen: Screen) {
  const { t } = screen;
  const toCheck = [...oldPostal(contact, screen), ...oldEmail(contact, screen)];
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

function oldPostal({ postal: { toCheck } }: Contact, { language, t }: Screen) {
  if (!toCheck) return [];
  const lines = toCheck.lines[toldIn(language, Object.keys(toCheck.lines))] ?? [];
  return [
    {
      kind: t('address.post'),
      words: lines.join(', '),
      asOf: looseDate(toCheck.asOf, language),
      note: toCheck.asOfNote,
      origin: origin(toCheck.source),
    },
  ];
}

function oldEmail({ email: { toCheck } }: Contact, { language, t }: Screen) {
  if (!toCheck) return [];
  const { address = '', asOf, asOfNote: note, source } = toCheck;
  return [
    {
      kind: t('address.email'),
      words: address,
      asOf: looseDate(asOf, language),
      note,
      origin: origin(source),
    },
  ];
}
