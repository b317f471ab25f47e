import type { LanguageCode } from '../text/languages.js';
import { suggestWord } from '../text/nearest.js';
import type { Campaign } from './campaign.js';
import { type Fact, maySay } from './fact.js';

/** What is wrong inside a campaign that has the right shape, with the path of keys and indexes to it. */
export interface Finding {
  code: string;
  path: (string | number)[];
  message: string;
  fix: string;
}

/** Ids that name nothing, ids used twice, facts that no letter may say, and missing translations. */
export function checkReferences(campaign: Campaign): Finding[] {
  return [
    ...repeatedIds(campaign),
    ...unknownIds(campaign),
    ...unsayableFacts(campaign),
    ...endedWhileOpen(campaign),
    ...missingTranslations(campaign, campaign.languages),
  ];
}

const collections = ['people', 'facts', 'demands', 'law', 'updates', 'targets'] as const;

function repeatedIds(campaign: Campaign): Finding[] {
  return collections.flatMap((key) => {
    const ids = campaign[key].map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [
            {
              code: 'id-repeated',
              path: [key, index, 'id'],
              message: `The id "${id}" is used twice.`,
              fix: 'Give each its own id.',
            },
          ],
    );
  });
}

interface Use {
  id: string;
  path: (string | number)[];
  among: (typeof collections)[number];
}

function unknownIds(campaign: Campaign): Finding[] {
  return usesOf(campaign).flatMap(({ id, path, among }) => {
    const known = campaign[among].map((entry) => entry.id);
    if (known.includes(id)) return [];
    return [
      {
        code: 'unknown-id',
        path,
        message: `"${id}" is not among the ${among}.`,
        fix: suggestWord(id, known),
      },
    ];
  });
}

function usesOf(campaign: Campaign): Use[] {
  return [
    ...uses(campaign.topic.facts, ['topic', 'facts'], 'facts'),
    ...campaign.facts.flatMap((fact, index) => uses(fact.combines, ['facts', index, 'combines'], 'facts')),
    ...campaign.demands.flatMap((demand, index) => uses(demand.frees, ['demands', index, 'frees'], 'people')),
    ...outlineUses(campaign),
  ];
}

function outlineUses({ letter }: Campaign): Use[] {
  return Object.entries(letter).flatMap(([length, { story, concerns, law }]) => [
    ...uses(story, ['letter', length, 'story'], 'facts'),
    ...uses(concerns, ['letter', length, 'concerns'], 'facts'),
    ...uses(law, ['letter', length, 'law'], 'law'),
  ]);
}

function uses(ids: readonly string[], path: string[] | (string | number)[], among: Use['among']): Use[] {
  return ids.map((id, index) => ({ id, path: [...path, index], among }));
}

/** A fact of a letter must be one that letters may say, and so must all that it combines. */
function unsayableFacts(campaign: Campaign): Finding[] {
  const factOf = new Map(campaign.facts.map((fact) => [fact.id, fact]));
  return usesOf(campaign).flatMap(({ id, path, among }) => {
    const fact = among === 'facts' ? factOf.get(id) : undefined;
    return !fact || maySay(fact) ? [] : [unsayable(fact, path)];
  });
}

function unsayable({ id, use }: Fact, path: Finding['path']): Finding {
  const fix =
    use === 'ask-staff' ? 'Record a ruling of staff with the fact, or leave it out.' : 'Leave it out.';
  return {
    code: 'fact-not-for-letters',
    path,
    message: `The fact ${id} is marked "${use}": no letter may say it.`,
    fix,
  };
}

/** A reason for an end that has not come would stand on no page. */
function endedWhileOpen({ state, ended }: Campaign): Finding[] {
  if (!ended || state === 'closed' || state === 'won') return [];
  const message = `The campaign has an "ended" but its state is "${state}".`;
  return [{ code: 'not-ended', path: ['ended'], message, fix: 'Set its state to "closed" or "won".' }];
}

/** Each text per language has all languages of the campaign; what a letter may do without is left alone. */
function missingTranslations(campaign: Campaign, languages: readonly LanguageCode[]): Finding[] {
  return translated(campaign).flatMap(({ path, texts }) =>
    languages
      .filter((language) => !Object.hasOwn(texts, language))
      .map((language) => ({
        code: 'translation-missing',
        path,
        message: `The "${language}" text is missing.`,
        fix: `Write it, or take "${language}" out of the campaign's languages.`,
      })),
  );
}

interface Translated {
  path: (string | number)[];
  texts: object;
}

function translated(campaign: Campaign): Translated[] {
  const top = (['title', 'summary', 'subject'] as const).map((key) => ({
    path: [key],
    texts: campaign[key],
  }));
  return [
    ...top,
    ...(isAwaited('phrase', campaign.topic.phrase)
      ? []
      : [{ path: ['topic', 'phrase'], texts: campaign.topic.phrase }]),
    ...entries(campaign.people, 'people', ['name', 'role']),
    ...entries(campaign.demands, 'demands', ['summary', 'wordings']),
    ...entries(campaign.law, 'law', ['sentences']),
    ...entries(campaign.updates, 'updates', ['summary']),
    ...entries(campaign.targets, 'targets', ['office', 'why', 'formOfAddress', 'salutation', 'city']),
    ...entries(campaign.facts, 'facts', ['sentences']),
    ...entries(campaign.updates, 'updates', ['sentences']),
  ];
}

/** Texts that a draft may wait for: one that is there in no language is left to the review. */
const mayWait = ['role', 'wordings', 'sentences', 'phrase'];

/** The given texts of each entry. */
function entries<Entry extends object>(
  list: readonly Entry[],
  key: string,
  fields: (keyof Entry & string)[],
): Translated[] {
  return list.flatMap((entry, index) =>
    fields.flatMap((field) => {
      const texts = entry[field];
      const isGiven = typeof texts === 'object' && texts !== null && !isAwaited(field, texts);
      return isGiven ? [{ path: [key, index, field], texts }] : [];
    }),
  );
}

function isAwaited(field: string, texts: object): boolean {
  return mayWait.includes(field) && Object.keys(texts).length === 0;
}
