import { type Contact, contactOf } from '../campaign/contact.js';
import { staleness } from '../campaign/freshness.js';
import type { Problem } from '../problem.js';
import { directionOf } from '../text/languages.js';
import { formatDate } from '../text/plain-date.js';
import type { Order } from './find-order.js';
import type { GatedForm } from './form-letter.js';
import { createFormLetters, type FormLetters } from './form-letters.js';
import { formOfAddress, salutation } from './form-of-address.js';
import type { Letter } from './letter.js';
import { refusals } from './refusals.js';
import { orderScope } from './scope.js';
import type { Scope } from './template/evaluate.js';
import type { LetterTemplate } from './template/parse-template.js';

/** Everything about the letters of an order that does not depend on who sends them. */
export interface PreparedOrder {
  order: Order;
  template: LetterTemplate;
  contact: Contact;
  scope: Scope;
  /** What no letter of the order differs in. */
  fixed: Omit<Letter, 'dateLine' | 'sender' | 'subject' | 'blocks' | 'sources' | 'demands'>;
  /** Those that were made so far. */
  forms: FormLetters<GatedForm>;
  /** The day as the language writes it. */
  writtenDate: string;
  /** Why no letter may be written. */
  refused: Problem[];
  /** What the supporter should read before taking a letter. */
  notes: Problem[];
}

/** `addressChecked`: the supporter or staff checked the old address that was shown. */
export function prepareOrder(order: Order, template: LetterTemplate, addressChecked: boolean): PreparedOrder {
  const { campaign, target, language, date } = order;
  const contact = contactOf(target, date, addressChecked);
  return {
    fixed: fixedWords(order, contact),
    forms: createFormLetters(),
    order,
    template,
    contact,
    scope: orderScope(order),
    writtenDate: formatDate(date, language),
    refused: refusals(order),
    notes: [
      ...staleness(campaign, date),
      ...(template.reviewed ? [] : [unreviewed(language)]),
      ...(campaign.state === 'draft' ? [draft(campaign.slug)] : []),
      ...contact.problems,
    ],
  };
}

function fixedWords({ campaign, target, language, length, date, shelf }: Order, { holder, postal }: Contact) {
  const addressee = { target, holder, postal: postal.usable };
  return {
    language,
    direction: directionOf(language),
    length,
    date,
    formOfAddress: formOfAddress(addressee, language),
    salutation: salutation(addressee, language),
    closing: shelf.phrases.closing,
    copyTargets: campaign.targets.filter((other) => other.copy && other.id !== target.id).map(({ id }) => id),
  };
}

function draft(slug: string): Problem {
  const fix = 'Look at the letter, and do not send it.';
  return {
    code: 'campaign-draft',
    severity: 'warning',
    where: `campaign ${slug}`,
    message: 'The campaign is a draft.',
    fix,
  };
}

function unreviewed(language: string): Problem {
  return {
    code: 'unreviewed',
    severity: 'warning',
    where: `letter in "${language}"`,
    message: 'No native speaker has reviewed this letter yet.',
    fix: 'Read it beside the same letter in your own language before you sign it.',
  };
}
