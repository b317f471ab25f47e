import type { Campaign } from '../campaign/campaign.js';
import { longest } from '../letter/supporter.js';
import { isError, type Problem } from '../problem.js';
import type { Services } from '../services.js';
import { nameOfCountry } from '../text/countries.js';
import { answers } from './campaign-page.js';
import { errorSummary } from './error-summary.js';
import type { LetterForm } from './form.js';
import { languagesView } from './languages-view.js';
import { risksView } from './risk-view.js';
import type { Screen } from './screen.js';
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
export function writePage({ services, campaign, form, problems = [], screen }: WriteRequest) {
  const { say, t } = screen;
  const summary = errorSummary(problems.filter(isError), screen);
  const title = t('write.title', { campaign: say(campaign.title) });
  return {
    title: summary.items.length > 0 ? t('errors.page', { title }) : title,
    heading: t('write.heading'),
    slug: campaign.slug,
    switch: languagesView(screen, `/campaigns/${campaign.slug}/write`, 'letter'),
    campaignTitle: say(campaign.title),
    country: nameOfCountry(campaign.country, screen.language),
    statement: statementView(campaign, screen),
    corrections: correctionsView(campaign, screen),
    answers: answers(campaign, screen).slice(0, 1),
    risks: risksView(campaign, screen),
    mayUnname: campaign.organisationOptional && campaign.citesOrganisation,
    errors: summary,
    form,
    longest,
    targets: targetOptions(campaign, form.targets.split(','), services.today(), screen),
    languages: languageOptions(services.library, campaign, form.language, screen),
    lengths: lengthOptions(form.length, screen),
    countries: countryOptions(form.country, screen),
  };
}
