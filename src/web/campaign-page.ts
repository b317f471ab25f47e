import type { Campaign } from '../campaign/campaign.js';
import { lastKnown, staleness } from '../campaign/freshness.js';
import type { Update } from '../campaign/law.js';
import type { Person } from '../campaign/person.js';
import type { Library } from '../letter/library.js';
import { formatDate, type PlainDate } from '../text/plain-date.js';
import { origin } from './origin.js';
import { isOver } from './public-campaigns.js';
import { statementView } from './statement-view.js';
import { onScreen, screenLanguage, t } from './words.js';
import { languageOptions } from './write-options.js';

/** What happened, to whom, what is demanded, what came later, and what is not known. */
export function campaignPage(campaign: Campaign, today: PlainDate, library: Library) {
  return {
    title: onScreen(campaign.title),
    slug: campaign.slug,
    path: `/campaigns/${campaign.slug}`,
    over: isOver(campaign, today) && t(`campaign.over.${campaign.state === 'won' ? 'won' : 'closed'}`),
    stale: staleness(campaign, today).length > 0,
    factsAsOf: day(campaign.factsAsOf),
    lastKnown: day(lastKnown(campaign)),
    actBy: campaign.actBy && day(campaign.actBy),
    summary: campaign.summary[screenLanguage] ?? Object.values(campaign.summary)[0] ?? [],
    people: campaign.people.map(personView),
    demands: campaign.demands.map(({ quotation, summary }) => ({ quotation, summary: onScreen(summary) })),
    updates: [...campaign.updates].sort((a, b) => (a.date < b.date ? 1 : -1)).map(updateView),
    unknowns: answers(campaign),
    statement: statementView(campaign),
    ...blankChoices(campaign, library),
  };
}

function personView({ name, role, sentence, status }: Person) {
  return {
    name: onScreen(name),
    role: onScreen(role),
    sentence: onScreen(sentence),
    status: t(`person.${status.is}`),
    asOf: day(status.asOf),
    note: onScreen(status.note),
    origin: origin(status.source),
  };
}

function updateView({ date, dateNote, summary, source }: Update) {
  const known = dateNote === undefined ? { iso: date, date: day(date) } : { date: dateNote };
  return { ...known, summary: onScreen(summary), origin: origin(source) };
}

/** Answers of those concerned, as they are: "unknown" is shown like any other. */
export function answers({ lettersWanted, tortureClaimsNamed }: Campaign) {
  const asked = { lettersWanted, tortureClaimsNamed };
  return Object.entries(asked).flatMap(([question, given]) =>
    given
      ? [
          {
            question: t(`answers.${question}`),
            answer: t(`answers.${given.answer}`),
            note: onScreen(given.note),
            asOf: day(given.asOf),
          },
        ]
      : [],
  );
}

function blankChoices(campaign: Campaign, library: Library) {
  return {
    targets: campaign.targets.map(({ id, office }) => ({ id, office: onScreen(office) })),
    languages: languageOptions(library, campaign, screenLanguage),
  };
}

function day(date: PlainDate): string {
  return formatDate(date, screenLanguage);
}
