import type { Letter } from '../../letter/letter.js';
import { letterText } from '../plain-text.js';
import { type Addressees, requirePlainAddresses } from './addressees.js';
import { encodeWords, linkLimits, type MailLinkId, type MailService, mailServices } from './mail-services.js';
import { subjectLine } from './subject.js';

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
  const { letter, shortLetter } = linked;
  const whole = [loadWith('letter', letter), ...(shortLetter ? [loadWith('short-letter', shortLetter)] : [])];
  const least = loadWith('address-and-subject', letter, '');
  return mailServices.map((service) => linkFor(service, linked, whole, least));
}

/** What a link may carry, encoded once for all services. */
interface Load {
  carries: Carried;
  subject: string;
  body: string;
}

function loadWith(carries: Carried, letter: Letter, body = letterText(letter)): Load {
  return { carries, subject: encodeWords(subjectLine(letter.subject)), body: encodeWords(body) };
}

function linkFor(service: MailService, linked: LinkedLetter, whole: readonly Load[], least: Load): MailLink {
  const { to, cc } = linked;
  const linkWith = ({ carries, subject, body }: Load) => ({
    carries,
    href: service.href({ to: to ?? '', cc: cc.join(','), subject, body }),
  });
  const chosen =
    whole.map(linkWith).find(({ href }) => href.length <= linkLimits[service.id].budget) ?? linkWith(least);
  return {
    id: service.id,
    ...chosen,
    hasTo: to !== undefined,
    cc: service.carriesCc ? [] : cc,
    company: service.company,
    signInFirst: service.signInFirst ?? false,
    note: noteFor(service, linked, chosen.carries),
  };
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
