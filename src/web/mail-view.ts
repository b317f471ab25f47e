import { linksFor } from '../document/write-document.js';
import type { Appeal } from '../letter/write-appeal.js';
import type { Screen } from './screen.js';

/** The own mail program first; webmail apart, since it shows the letter to the company that runs it. */
export function mailView(appeal: Appeal, { t }: Screen) {
  const links = linksFor(appeal).map((link) => ({ ...link, label: t(`mail.${link.id}`) }));
  const cc = appeal.copies.flatMap(({ contact }) => contact.email.usable?.address ?? []);
  return {
    to: appeal.contact.email.usable?.address ?? '',
    cc: cc.join(', '),
    own: links.filter(({ id }) => id === 'mailto'),
    webmail: links.filter(({ id }) => id !== 'mailto'),
  };
}
