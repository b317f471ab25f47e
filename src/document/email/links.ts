import type { Letter } from '../../letter/letter.js';
import { letterText } from '../plain-text.js';
import { type Addressees, requirePlainAddresses } from './addressees.js';
import { linkLimits, type MailLinkId, type MailService, mailServices } from './mail-services.js';

/** What a link puts into the new e-mail beside the address: never a part of a letter. */
export type Carried = 'letter' | 'short-letter' | 'address-and-subject';

export interface MailLink {
  id: MailLinkId;
  href: string;
  carries: Carried;
  hasTo: boolean;
  /** Copies that the service's links cannot carry. */
  cc: readonly string[];
  /** Who sees the letter by it; absent for the writer's own mail program. */
  company: string | undefined;
  signInFirst: boolean;
  /** Sentences for the person who is about to open it: what it carries, what is left to do, who will see it. */
  note: string;
}

export interface LinkedLetter extends Omit<Addressees, 'bcc'> {
  letter: Letter;
  /** Carried where the letter does not fit. */
  shortLetter?: Letter | undefined;
}

/**
 * A link per mail service: with the letter if the whole link fits the service's budget, else with the short letter
 * if that fits, else with address and subject only. Throws an `InputProblem` for an address that is not plain.
 */
export function mailLinks(linked: LinkedLetter): MailLink[] {
  requirePlainAddresses(linked);
  return mailServices.map((service) => linkFor(service, linked));
}

function linkFor(service: MailService, linked: LinkedLetter): MailLink {
  const { letter, shortLetter } = linked;
  const whole = [
    { carries: 'letter' as const, href: hrefWith(service, linked, letter, letterText(letter)) },
    ...(shortLetter
      ? [
          {
            carries: 'short-letter' as const,
            href: hrefWith(service, linked, shortLetter, letterText(shortLetter)),
          },
        ]
      : []),
  ];
  const chosen = whole.find(({ href }) => href.length <= linkLimits[service.id].budget) ?? {
    carries: 'address-and-subject' as const,
    href: hrefWith(service, linked, letter),
  };
  return {
    id: service.id,
    ...chosen,
    hasTo: linked.to !== undefined,
    cc: service.carriesCc ? [] : linked.cc,
    company: service.company,
    signInFirst: service.signInFirst ?? false,
    note: noteFor(service, linked, chosen.carries),
  };
}

function hrefWith(service: MailService, { to, cc }: Addressees, { subject }: Letter, body?: string): string {
  return service.href({ to: to ?? '', cc: cc.join(','), subject, body: body ?? '' });
}

function noteFor(service: MailService, { to, cc }: Addressees, carries: Carried): string {
  return [
    whatIsCarried(carries, to !== undefined),
    ...(to === undefined ? ['There is no address to fill in: write one into To yourself.'] : []),
    ...(cc.length > 0 && !service.carriesCc ? [`Copies are not in it: add ${cc.join(', ')} to Cc.`] : []),
    ...(service.signInFirst ? ['Sign in there first, or it may show + for each space.'] : []),
    ...(service.company ? [`It goes through ${service.company}, and stays in this browser's history.`] : []),
  ].join(' ');
}

function whatIsCarried(carries: Carried, hasAddress: boolean): string {
  if (carries === 'letter') return 'This link carries the whole letter.';
  if (carries === 'short-letter') {
    return 'The letter is too long for this link: it carries the short letter instead, whole.';
  }
  const rest = hasAddress ? 'the address and the subject' : 'the subject';
  return `The letter is too long for this link: it carries only ${rest}. Copy the text of the letter, or open the .eml draft beside it.`;
}
