import type { Problem, Severity } from '../problem.js';
import type { PlainDate } from '../text/plain-date.js';
import type { Campaign } from './campaign.js';
import { contactOf } from './contact.js';
import { lengths } from './demand.js';
import { maySay } from './fact.js';
import { staleness } from './freshness.js';
import { approvedSentence, approvedWordings } from './wording.js';

/** What blocks publishing a campaign on that day (errors), and what staff should look at (warnings, infos). */
export function reviewCampaign(campaign: Campaign, on: PlainDate): Problem[] {
  return [
    ...openQuestions(campaign),
    ...unansweredWishes(campaign),
    ...missingParts(campaign),
    ...unusableDemands(campaign),
    ...unusableSentences(campaign),
    ...peopleNotNamed(campaign),
    ...rulingsAwaited(campaign),
    ...staleness(campaign, on),
    ...reachability(campaign, on),
  ];
}

/** Every question of the draft is answered before it is published. */
function openQuestions({ questions }: Campaign): Problem[] {
  return questions
    .filter(({ answer }) => answer === undefined)
    .map(({ id, ask, evidence }) => ({
      ...problem('question-open', 'error', `question ${id}`, ask, 'Write what was found as its answer.'),
      evidence,
    }));
}

/** What a draft may wait for, and a published campaign may not. */
function missingParts({ people, demands, targets, topic, languages }: Campaign): Problem[] {
  const parts = { people, demands, targets };
  const empty = Object.entries(parts).filter(([, entries]) => entries.length === 0);
  return [
    ...empty.map(([key]) =>
      problem(`${key}-missing`, 'error', key, `The campaign has no ${key}.`, 'Write at least one.'),
    ),
    ...languages
      .filter((language) => topic.phrase[language] === undefined)
      .map((language) =>
        problem(
          'topic-missing',
          'error',
          'topic',
          `Those concerned have no phrase in "${language}".`,
          'Write one that completes "the fate of …", with the facts that it rests on.',
        ),
      ),
  ];
}

/** Whether those concerned want letters must have been asked; `unknown` is an answer. */
function unansweredWishes(campaign: Campaign): Problem[] {
  const questions = {
    lettersWanted: 'want letters',
    tortureClaimsNamed: 'want the torture claims named',
  } as const;
  return Object.entries(questions).flatMap(([key, wish]) => {
    const answer = campaign[key as keyof typeof questions]?.answer;
    const where = `${key}`;
    if (answer === undefined) {
      return [
        problem(
          'question-open',
          'error',
          where,
          `Nobody has answered whether those concerned ${wish}.`,
          'Answer "yes", "no" or "unknown".',
        ),
      ];
    }
    if (answer === 'yes') return [];
    const severity = answer === 'no' && key === 'lettersWanted' ? 'error' : 'info';
    return [
      problem(
        'question-answered',
        severity,
        where,
        `Whether those concerned ${wish} is answered "${answer}".`,
        answer === 'no' ? 'Do not publish it.' : 'Ask their families or lawyers when you can.',
      ),
    ];
  });
}

function unusableDemands(campaign: Campaign): Problem[] {
  return campaign.demands.flatMap((demand) =>
    campaign.languages.flatMap((language) =>
      lengths
        .filter((length) => approvedWordings(demand, language, length, campaign).length === 0)
        .map((length) =>
          problem(
            'wording-missing',
            'error',
            `demand ${demand.id}`,
            `It has no ${length} wording in "${language}" that this campaign may use.`,
            'Approve one; it must not name the organisation where the campaign does not.',
          ),
        ),
    ),
  );
}

/** Every fact and law entry that a letter tells has a sentence in every language. */
function unusableSentences(campaign: Campaign): Problem[] {
  const { full, short } = campaign.letter;
  const facts = new Set([...full.story, ...full.concerns, ...short.story, ...short.concerns]);
  const laws = new Set([...full.law, ...short.law]);
  const told = [
    ...campaign.facts.filter(({ id }) => facts.has(id)),
    ...campaign.law.filter(({ id }) => laws.has(id)),
    ...campaign.updates.filter(({ use }) => use === 'letter'),
  ];
  return told.flatMap((entry) =>
    campaign.languages
      .filter((language) => approvedSentence(entry, language, campaign) === undefined)
      .map((language) =>
        problem(
          'sentence-missing',
          'error',
          entry.id,
          `It has no sentence in "${language}" that this campaign may use.`,
          'Approve one, or take it out of the letters.',
        ),
      ),
  );
}

/** A release names its people: a full wording without one of the names frees nobody. */
function peopleNotNamed(campaign: Campaign): Problem[] {
  return campaign.demands.flatMap((demand) =>
    campaign.languages.flatMap((language) =>
      campaign.people
        .filter((person) => demand.frees.includes(person.id))
        .filter((person) =>
          approvedWordings(demand, language, 'full', campaign).some(
            (wording) => !wording.includes(person.name[language] ?? person.id),
          ),
        )
        .map((person) =>
          problem(
            'name-missing',
            'error',
            `demand ${demand.id}`,
            `A full wording in "${language}" does not name ${person.name[language] ?? person.id}.`,
            'Name every person whose release it demands.',
          ),
        ),
    ),
  );
}

function rulingsAwaited({ facts }: Campaign): Problem[] {
  return facts
    .filter((fact) => fact.use === 'ask-staff' && !maySay(fact) && fact.ruling === undefined)
    .map(({ id, summary }) =>
      problem(
        'ruling-awaited',
        'info',
        id,
        `Letters leave it out until staff rule: ${summary}`,
        'Record a ruling to use it or to leave it out.',
      ),
    );
}

function reachability(campaign: Campaign, on: PlainDate): Problem[] {
  return campaign.targets.flatMap((target) => contactOf(target, on, false).problems);
}

function problem(code: string, severity: Severity, where: string, message: string, fix: string): Problem {
  return { code, severity, where, message, fix };
}
