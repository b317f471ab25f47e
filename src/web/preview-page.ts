import { randomBytes } from 'node:crypto';
import { lastKnown } from '../campaign/freshness.js';
import { findUnprintable } from '../document/pdf/unprintable.js';
import { letterText } from '../document/plain-text.js';
import type { Appeal } from '../letter/write-appeal.js';
import type { Problem } from '../problem.js';
import type { Services } from '../services.js';
import { nameOfLanguage } from '../text/languages.js';
import { formatDate } from '../text/plain-date.js';
import { addressView } from './address-view.js';
import { appealInput, type LetterForm } from './form.js';
import { letterView } from './letter-view.js';
import { mailView } from './mail-view.js';
import { paperOptions } from './paper.js';
import { sourceNotes } from './source-notes.js';
import { statementView } from './statement-view.js';
import { onScreen, screenLanguage, t } from './words.js';

export interface PreviewRequest {
  services: Services;
  appeal: Appeal;
  /** Warnings and notes of the letter; there are no errors beside one. */
  problems: readonly Problem[];
  form: LetterForm;
}

/** The letter as it will be, what to know before it is taken, and every way to take it. */
export function previewPage(request: PreviewRequest) {
  const { appeal, form } = request;
  const { campaign, target, letter, copies, supporter } = appeal;
  const address = addressView(appeal, form);
  return {
    title: t('preview.title', { office: onScreen(target.office) }),
    slug: campaign.slug,
    office: onScreen(target.office),
    statement: statementView(campaign),
    warnings: [...warnings(request), ...findUnprintable(letter).map(sentenceOf)],
    unnamed: appeal.contact.holder === undefined,
    address,
    letter: letterView(appeal),
    translation: translation(request),
    sources: sourceNotes(letter, campaign),
    hidden: hiddenFields({ ...form, date: letter.date }, address.toCheck.length > 0),
    newSeed: randomBytes(6).toString('hex'),
    papers: paperOptions(form.paper, supporter?.country),
    mail: mailView(appeal),
    text: letterText(letter),
    copies: copies.map((copy) => ({ id: copy.target.id, office: onScreen(copy.target.office) })),
  };
}

/** All of the form but what the page itself asks once more. */
function hiddenFields({ paper, attach, addressChecked, ...kept }: LetterForm, asksForCheck: boolean) {
  return asksForCheck ? kept : { ...kept, addressChecked };
}

/** In the supporter's terms; the problems themselves speak to staff. */
function warnings({ appeal: { campaign, letter }, problems }: PreviewRequest): string[] {
  const values = {
    date: formatDate(lastKnown(campaign), screenLanguage),
    language: nameOfLanguage(letter.language, screenLanguage),
  };
  const known = ['facts-stale', 'unreviewed'];
  return problems
    .filter(({ severity }) => severity === 'warning')
    .map((problem) =>
      known.includes(problem.code) ? t(`warning.${problem.code}`, values) : sentenceOf(problem),
    );
}

/** The same letter in the language of the screen: nobody signs what she cannot read. */
function translation({ services, appeal, form }: PreviewRequest) {
  const { campaign, letter } = appeal;
  if (letter.language === screenLanguage) return undefined;
  const input = { ...appealInput(form, campaign.slug), language: screenLanguage };
  const same = services.write(input).value;
  return same && letterView(same);
}

function sentenceOf({ message, fix }: Problem): string {
  return `${message} ${fix}`.trim();
}
