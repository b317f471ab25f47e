import { randomBytes } from 'node:crypto';
import { lastKnown } from '../campaign/freshness.js';
import type { Target } from '../campaign/target.js';
import { findUnprintable } from '../document/pdf/unprintable.js';
import { letterText } from '../document/plain-text.js';
import type { Appeal } from '../letter/write-appeal.js';
import type { Problem } from '../problem.js';
import type { Services } from '../services.js';
import { nameOfLanguage, toldIn } from '../text/languages.js';
import { addressView } from './address-view.js';
import { editView } from './edit-view.js';
import { appealInput, type LetterForm } from './form.js';
import { ladderOf } from './ladder.js';
import { languagesView } from './languages-view.js';
import { letterView } from './letter-view.js';
import { mailProgramsView } from './mail-programs.js';
import { mailView } from './mail-view.js';
import { paperOptions } from './paper.js';
import { problemSentence } from './problem-sentence.js';
import { riskOf, riskView } from './risk-view.js';
import { type Screen, toldWith } from './screen.js';
import { checklistOf, otherTargets } from './several-targets.js';
import { sourceNotes } from './source-notes.js';
import { correctionsView } from './standing-view.js';
import { statementView } from './statement-view.js';

export interface PreviewRequest {
  services: Services;
  appeal: Appeal;
  /** Warnings and notes of the letter; there are no errors beside one. */
  problems: readonly Problem[];
  /** Why the supporter's changes to the words cannot be taken: the letter shown is the one without them. */
  refused: readonly Problem[];
  form: LetterForm;
  screen: Screen;
  /** Whether the page is asked for by a phone, where drafts as files rarely open. */
  phone: boolean;
}

/** The letter as it will be, what to know before it is taken, and every way to take it. */
export function previewPage(request: PreviewRequest) {
  const { appeal, form, screen } = request;
  const { say, t } = screen;
  const { campaign, target, letter, supporter } = appeal;
  const address = addressView(appeal, form, screen);
  const risk = riskWarning(appeal, screen);
  const before = warnings(request);
  return {
    title: t('preview.title', { office: say(target.office) }),
    slug: campaign.slug,
    switch: languagesView(screen, `/campaigns/${campaign.slug}/preview`, 'letter'),
    office: say(target.office),
    statement: statementView(campaign, screen),
    told: toldWith(screen, campaign.languages),
    corrections: correctionsView(campaign, screen),
    risk,
    warnings: before,
    warned: risk !== undefined || before.length > 0,
    unnamed: appeal.contact.holder === undefined,
    address,
    letter: letterView(appeal),
    translation: translation(request),
    sources: sourceNotes(letter, campaign, screen),
    edit: editView(appeal, form, request.refused, screen),
    checklist: checklistOf(campaign, form, screen),
    ladder: ladderOf(appeal, request.phone),
    hidden: hiddenFields({ ...form, date: letter.date }, address.toCheck.length > 0),
    newSeed: randomBytes(6).toString('hex'),
    papers: paperOptions(form.paper, supporter?.country, screen),
    mail: mailView(appeal, screen, form.careful !== ''),
    programs: mailProgramsView(screen, form.careful !== ''),
    text: letterText(letter),
    others: otherTargets(appeal, form, screen),
  };
}

/** All of the form but what the page itself asks once more. */
function hiddenFields(form: LetterForm, asksForCheck: boolean) {
  const { paper, attach, addressChecked, editedFor, editedSubject, editedText, restore, ...kept } = form;
  return asksForCheck ? kept : { ...kept, addressChecked };
}

function riskWarning({ campaign, supporter }: Appeal, screen: Screen) {
  const risk = riskOf(campaign, supporter?.country);
  return risk && { ...riskView(risk, screen), mayUnname: campaign.organisationOptional };
}

/** In the supporter's terms; the problems themselves speak to staff. */
function warnings({
  appeal: { campaign, letter, target },
  problems,
  form,
  screen,
}: PreviewRequest): string[] {
  const values = {
    date: screen.day(lastKnown(campaign)),
    language: nameOfLanguage(letter.language, screen.language),
  };
  const known = ['facts-stale', 'unreviewed', 'edited'];
  return [
    ...(isEmbassyDespiteCare(target, form) ? [screen.t('safety.embassy')] : []),
    ...problems
      .filter(({ severity }) => severity === 'warning')
      .map((problem) =>
        known.includes(problem.code)
          ? screen.t(`warning.${problem.code}`, values)
          : problemSentence(problem, screen),
      ),
    ...findUnprintable(letter).map((problem) => problemSentence(problem, screen)),
  ];
}

function isEmbassyDespiteCare({ serves }: Target, { careful }: LetterForm): boolean {
  return serves !== undefined && careful !== '';
}

/** The same letter in the reader's language, or else in English: nobody signs what she cannot read. */
function translation({ services, appeal, form, screen }: PreviewRequest) {
  const { campaign, letter } = appeal;
  const language = toldIn(screen.language, campaign.languages);
  if (letter.language === language) return undefined;
  const same = services.write({ ...appealInput(form, campaign.slug), language, edited: undefined }).value;
  const name = nameOfLanguage(language, screen.language);
  const heading = appeal.edited ? 'preview.translation-unedited' : 'preview.translation';
  return same && { ...letterView(same), heading: screen.t(heading, { language: name }) };
}
