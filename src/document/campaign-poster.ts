import type { Campaign } from '../campaign/campaign.js';
import type { LanguageCode } from '../text/languages.js';
import { formatDate } from '../text/plain-date.js';
import type { Paper } from './pdf/paper.js';
import { type Poster, writePoster } from './pdf/poster.js';
import words from './poster-words.json' with { type: 'json' };
import { campaignAddress } from './public-address.js';

export interface PosterRequest {
  /** The reader's language; where campaign or words lack it, another that both have. */
  language: LanguageCode;
  /** Where phones reach the site, without a trailing slash. */
  publicUrl: string;
  paper: Paper;
}

type PosterLanguage = keyof typeof words;

const fallback: PosterLanguage = 'en';

/**
 * A poster for a stall: what happened, what is demanded, and a code that leads to the campaign's page. Throws an
 * `InputProblem` where phones cannot reach that page, and what `writePoster` throws.
 */
export function writeCampaignPoster(campaign: Campaign, request: PosterRequest): Buffer {
  return writePoster(posterOf(campaign, request), request.paper);
}

function posterOf(campaign: Campaign, { language: wanted, publicUrl }: PosterRequest): Poster {
  const url = campaignAddress(publicUrl, campaign.slug);
  const address = `${publicUrl}/campaigns/${campaign.slug}`.replace(/^https:\/\//, '');
  const language = languageFor(campaign, wanted);
  const say = words[language];
  const { statement, actBy } = campaign;
  const values = {
    organisation: statement.organisation,
    index: statement.index ?? statement.title,
    date: formatDate(statement.date, language),
    factsAsOf: formatDate(campaign.factsAsOf, language),
    address,
  };
  return {
    language,
    title: inLanguage(campaign.title, language) ?? campaign.slug,
    story: inLanguage(campaign.summary, language)?.[0] ?? '',
    demandsHeading: fill(say.demands, values),
    demands: campaign.demands.map(({ summary }) => inLanguage(summary, language) ?? ''),
    call: say.call,
    how: say.how,
    actBy: actBy && fill(say.actBy, { date: formatDate(actBy, language) }),
    addressLabel: say.address,
    address,
    url,
    notes: [fill(say.source, values), fill(say.independent, values)],
    codeLabel: fill(say.code, values),
  };
}

function languageFor({ title, summary }: Campaign, wanted: LanguageCode): PosterLanguage {
  const spoken = Object.keys(words) as PosterLanguage[];
  const preferred = [wanted, fallback, ...spoken];
  const isWhole = (language: string) => title[language] !== undefined && summary[language] !== undefined;
  const found = preferred.find(
    (language) => spoken.includes(language as PosterLanguage) && isWhole(language),
  );
  return (found as PosterLanguage | undefined) ?? fallback;
}

function inLanguage<Words>(texts: Readonly<Record<string, Words>>, language: string): Words | undefined {
  return texts[language] ?? Object.values(texts)[0];
}

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
