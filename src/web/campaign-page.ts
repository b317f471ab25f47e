import type { Campaign } from '../campaign/campaign.js';
import { maySay } from '../campaign/fact.js';
import { lastKnown, staleness } from '../campaign/freshness.js';
import type { Update } from '../campaign/law.js';
import type { Person } from '../campaign/person.js';
import { standingOf } from '../campaign/standing.js';
import { isPublic } from '../document/public-address.js';
import type { Library } from '../letter/library.js';
import type { Services } from '../services.js';
import { toldIn } from '../text/languages.js';
import { origin } from './origin.js';
import { type Screen, toldWith } from './screen.js';
import { placeOf } from './source-notes.js';
import { standingView } from './standing-view.js';
import { statementView } from './statement-view.js';
import { languageOptions } from './write-options.js';

interface CampaignRequest {
  services: Services;
  screen: Screen;
  /** Where others reach the site. */
  publicUrl: string;
}

/** What happened, to whom, what is demanded, what came later, and what is not known. */
export function campaignPage(campaign: Campaign, { services, screen, publicUrl }: CampaignRequest) {
  const { day, say, t } = screen;
  const today = services.today();
  const path = `/campaigns/${campaign.slug}`;
  return {
    title: say(campaign.title),
    slug: campaign.slug,
    path,
    ...standingView(campaign, today, screen),
    stale: standingOf(campaign, today) === 'open' && staleness(campaign, today).length > 0,
    factsAsOf: day(campaign.factsAsOf),
    lastKnown: day(lastKnown(campaign)),
    actBy: campaign.actBy && day(campaign.actBy),
    summary: campaign.summary[toldIn(screen.language, campaign.languages)] ?? [],
    told: toldWith(screen, campaign.languages),
    facts: factsView(campaign, screen),
    people: campaign.people.map((person) => personView(person, screen)),
    demands: campaign.demands.map(({ quotation, summary }) => ({ quotation, summary: say(summary) })),
    updates: [...campaign.updates]
      .sort((a, b) => (a.date < b.date ? 1 : -1))
      .map((update) => updateView(update, screen)),
    unknowns: answers(campaign, screen),
    statement: statementView(campaign, screen),
    shareText: t('campaign.share-text', { title: say(campaign.title), url: `${publicUrl}${path}` }),
    poster: isPublic(publicUrl),
    ...blankChoices(campaign, services.library, screen),
  };
}

/** What letters or this page may tell, each once: a sentence that says several facts at once has their places. */
function factsView({ facts, statement }: Campaign, screen: Screen) {
  return facts
    .filter((fact) => fact.combines.length === 0 && (maySay(fact) || fact.use === 'context'))
    .map(({ summary, paragraph = '', footnotes, modality }) => ({
      summary,
      place: placeOf(paragraph, footnotes, screen),
      kind: modality && screen.t(`modality.${modality}`),
      origins: statement.footnotes
        .filter(({ number }) => footnotes.includes(number))
        .map(({ url }) => origin(url)),
    }));
}

function personView({ name, role, sentence, status }: Person, { day, say, t }: Screen) {
  return {
    name: say(name),
    role: say(role),
    sentence: say(sentence),
    status: t(`person.${status.is}`),
    asOf: day(status.asOf),
    note: say(status.note),
    origin: origin(status.source),
  };
}

function updateView({ date, dateNote, summary, source }: Update, { day, say }: Screen) {
  const known = dateNote === undefined ? { iso: date, date: day(date) } : { date: dateNote };
  return { ...known, summary: say(summary), origin: origin(source) };
}

/** Answers of those concerned, as they are: "unknown" is shown like any other. */
export function answers({ lettersWanted, tortureClaimsNamed }: Campaign, { day, say, t }: Screen) {
  const asked = { lettersWanted, tortureClaimsNamed };
  return Object.entries(asked).flatMap(([question, given]) =>
    given
      ? [
          {
            question: t(`answers.${question}`),
            answer: t(`answers.${given.answer}`),
            note: say(given.note),
            asOf: day(given.asOf),
          },
        ]
      : [],
  );
}

function blankChoices(campaign: Campaign, library: Library, screen: Screen) {
  return {
    targets: campaign.targets.map(({ id, office }) => ({ id, office: screen.say(office) })),
    languages: languageOptions(library, campaign, screen.language, screen),
  };
}
