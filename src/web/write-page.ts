import type { Campaign } from '../campaign/campaign.js';
import { longest } from '../letter/supporter.js';
import { isError, type Problem } from '../problem.js';
import type { Services } from '../services.js';
import { nameOfCountry } from '../text/countries.js';
import { answers } from './campaign-page.js';
import { errorSummary } from './error-summary.js';
import type { LetterForm } from './form.js';
import { statementView } from './statement-view.js';
import { onScreen, screenLanguage, t } from './words.js';
import { countryOptions, languageOptions, lengthOptions, targetOptions } from './write-options.js';

export interface WriteRequest {
  services: Services;
  campaign: Campaign;
  form: LetterForm;
  /** What was wrong with the form as it came. */
  problems?: readonly Problem[];
}

/** The form, with all that was in it; after a mistake with a summary that leads to each field. */
export function writePage({ services, campaign, form, problems = [] }: WriteRequest) {
  const summary = errorSummary(problems.filter(isError));
  const title = t('write.title', { campaign: onScreen(campaign.title) });
  return {
    title: summary.items.length > 0 ? t('errors.page', { title }) : title,
    heading: t('write.heading'),
    slug: campaign.slug,
    campaignTitle: onScreen(campaign.title),
    country: nameOfCountry(campaign.country, screenLanguage),
    statement: statementView(campaign),
    answers: answers(campaign).slice(0, 1),
    errors: summary,
    form,
    longest,
    targets: targetOptions(campaign, form.target, services.today()),
    languages: languageOptions(services.library, campaign, form.language),
    lengths: lengthOptions(form.length),
    countries: countryOptions(form.country),
  };
}
