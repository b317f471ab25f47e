import type { Problem } from '../problem.js';
import type { PlainDate } from '../text/plain-date.js';
import { type EmailAddress, type Offer, offer, type PostalAddress } from './address.js';
import { type Holder, holderOn, type Target } from './target.js';

/** How a target can be reached by a letter of some day. */
export interface Contact {
  holder: Holder | undefined;
  postal: Offer<PostalAddress>;
  email: Offer<EmailAddress>;
  /** What the supporter should know: what is old, what is missing, who is not named. */
  problems: Problem[];
}

export function contactOf(target: Target, date: PlainDate, addressChecked: boolean): Contact {
  const holder = holderOn(target, date);
  const postal = offer(target.postal, addressChecked);
  const email = offer(target.email, addressChecked);
  const problems = [
    ...noHolder(target, holder, date),
    ...noPostal(target, postal),
    ...noEmail(target, email),
  ];
  return { holder, postal, email, problems };
}

function noHolder(target: Target, holder: Holder | undefined, date: PlainDate): Problem[] {
  if (holder) return [];
  return [
    note(
      target,
      'holder-unknown',
      `No source shows who holds the office on ${date}.`,
      'The letter addresses the office.',
    ),
  ];
}

function noPostal(target: Target, { usable, toCheck }: Offer<PostalAddress>): Problem[] {
  if (usable) return [];
  if (!toCheck) {
    return [
      note(
        target,
        'no-postal-address',
        'No postal address is known.',
        'The letter has the office, city and country: look the street up before you post it.',
      ),
    ];
  }
  const lines = (toCheck.lines.en ?? Object.values(toCheck.lines)[0] ?? []).join(', ');
  return [
    note(
      target,
      'old-postal-address',
      `The postal address is old (${toCheck.asOf}): ${lines}.`,
      'Check it; it is printed once you say that you did.',
    ),
  ];
}

function noEmail(target: Target, { usable, toCheck }: Offer<EmailAddress>): Problem[] {
  if (usable) return [];
  if (!toCheck) {
    return [
      note(
        target,
        'no-email-address',
        'No e-mail address can be offered.',
        'The draft has an empty To: find the address yourself, or post the letter.',
      ),
    ];
  }
  return [
    note(
      target,
      'old-email-address',
      `The e-mail address is old (${toCheck.asOf}): ${toCheck.address}.`,
      'Check it; the draft has an empty To until you say that you did.',
    ),
  ];
}

function note(target: Target, code: string, message: string, fix: string): Problem {
  return { code, severity: 'info', where: `target ${target.id}`, message, fix };
}
