import type { MailLink } from '../document/email/links.js';
import { linksFor } from '../document/write-document.js';
import type { Appeal } from '../letter/write-appeal.js';
import type { Screen } from './screen.js';

/** The own mail program first; webmail apart, and not at all for the careful, since it shows the letter to its company. */
export function mailView(appeal: Appeal, { t }: Screen, careful: boolean) {
  const links = linksFor(appeal).map((link) => ({
    ...link,
    label: t(`mail.${link.id}`),
    note: noteOf(link),
  }));
  const cc = appeal.copies.flatMap(({ contact }) => contact.email.usable?.address ?? []);
  return {
    to: appeal.contact.email.usable?.address ?? '',
    cc: cc.join(', '),
    own: links.filter(({ id }) => id === 'mailto'),
    webmail: careful ? [] : links.filter(({ id }) => id !== 'mailto'),
  };

  function noteOf({ carries, cc: left, company, hasTo, signInFirst }: MailLink): string {
    return [
      t(`mail.carries.${carries}`),
      ...(hasTo ? [] : [t('mail.no-to')]),
      ...(left.length > 0 ? [t('mail.no-cc', { cc: left.join(', ') })] : []),
      ...(signInFirst ? [t('mail.sign-in')] : []),
      ...(company === undefined ? [] : [t('mail.company', { company })]),
    ].join(' ');
  }
}
