import type { Campaign } from '../campaign/campaign.js';
import { isAboveTheState } from '../campaign/target.js';
import { longest } from '../letter/supporter.js';
import { isError, type Problem } from '../problem.js';
import type { Services } from '../services.js';
import { nameOfCountry } from '../text/countries.js';
import { answers } from './campaign-page.js';
import { errorSummary } from './error-summary.js';
import type { LetterForm } from './form.js';
import { languagesView } from './languages-view.js';
import { risksView } from './risk-view.js';
import { type Screen, toldWith } from './screen.js';
import { correctionsView } from './standing-view.js';
import { statementView } from './statement-view.js';
import { countryOptions, languageOptions, lengthOptions, targetOptions } from './write-options.js';

export interface WriteRequest {
  services: Services;
  campaign: Campaign;
  form: LetterForm;
  /** What was wrong with the form as it came. */
  problems?: readonly Problem[];
  screen: Screen;
}

/** The form, with all that was in it; after a mistake with a summary that leads to each field. */
export function writePage(request: WriteRequest) {
  const { services, campaign, form, problems = [], screen } = request;
  const { say, t } = screen;
  const summary = errorSummary(problems.filter(isError), screen);
  const title = t('write.title', { campaign: say(campaign.title) });
  return {
    title: summary.items.length > 0 ? t('errors.page', { title }) : title,
    heading: t('write.heading'),
    /** The letter stands beside the form: told at the head of the page, before a browser draws its first part. */
    wide: true,
    slug: campaign.slug,
    switch: languagesView(screen, `/campaigns/${campaign.slug}/write`, 'letter'),
    told: toldWith(screen, campaign.languages),
    campaignTitle: say(campaign.title),
    country: nameOfCountry(campaign.country, screen.language),
    above: campaign.targets.filter(isAboveTheState).map(({ office }) => say(office)),
    statement: statementView(campaign, screen),
    corrections: correctionsView(campaign, screen),
    answers: answers(campaign, screen).slice(0, 1),
    risks: risksView(campaign, screen),
    mayUnname: campaign.organisationOptional && campaign.citesOrganisation,
    errors: summary,
    form,
    longest,
    targets: targetOptions(campaign, chosenTargets(request), services.today(), screen),
    languages: languageOptions(services.library, campaign, form.language, screen),
    lengths: lengthOptions(form.length, screen),
    countries: countryOptions(form.country, screen),
  };
}

/** The first where nobody has chosen yet; none for who is to be asked again. */
function chosenTargets({ campaign: { targets }, form, problems = [] }: WriteRequest): string[] {
  const chosen = form.targets.split(',').filter((id) => targets.some((target) => target.id === id));
  const first = targets.filter(({ copy }) => !copy).slice(0, 1);
  return chosen.length > 0 || problems.length > 0 ? chosen : first.map(({ id }) => id);
}
