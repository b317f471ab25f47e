import type { Campaign } from '../campaign/campaign.js';
import type { Demand, Length } from '../campaign/demand.js';
import { awaitingRuling } from '../campaign/standing.js';
import { approvedWordings } from '../campaign/wording.js';
import type { Problem } from '../problem.js';
import type { LanguageCode } from '../text/languages.js';
import type { Order } from './find-order.js';
import type { Block } from './letter.js';
import { passagesOf } from './passages.js';

/** The gate of a letter's blocks: `checkDemands`, and no list item beside demands and facts. */
export function gate(blocks: readonly Block[], { campaign, language, length }: Order): Problem[] {
  const text = passagesOf(blocks)
    .map((passage) => passage.text)
    .join('\n');
  return [...checkDemands({ text, language, length }, campaign), ...addedItems(blocks)];
}

export interface GatedText {
  /** All words of the letter's body; white space does not matter. */
  text: string;
  language: LanguageCode;
  length: Length;
}

/**
 * No letter leaves without its demands: for every demand one approved wording verbatim, the name of every
 * person it frees, and a ruling of staff where such a person was freed or died, whatever the letter's date.
 */
export function checkDemands(gated: GatedText, campaign: Campaign): Problem[] {
  const text = singleSpaced(gated.text);
  return campaign.demands.flatMap((demand) => [
    ...missingWording(demand, text, gated, campaign),
    ...missingNames(demand, text, gated, campaign),
    ...missingRuling(demand, campaign),
  ]);
}

/** A list item of the frame that rests on nothing would read as one more demand. */
function addedItems(blocks: readonly Block[]): Problem[] {
  const items = blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
  return items
    .filter((item) => item.sources.length === 0)
    .map((item) => ({
      code: 'demand-added',
      severity: 'error',
      where: 'letter',
      message: `The list item "${item.text}" is neither a demand nor a fact of the campaign.`,
      fix: 'Lists hold {{wording}} of a demand or {{sentence}} of a fact.',
    }));
}

function missingWording(
  demand: Demand,
  text: string,
  { language, length }: GatedText,
  campaign: Campaign,
): Problem[] {
  const wordings = approvedWordings(demand, language, length, campaign);
  if (wordings.some((wording) => text.includes(singleSpaced(wording)))) return [];
  const [best] = wordings;
  return [
    {
      code: 'demand-missing',
      severity: 'error',
      where: `demand ${demand.id}`,
      message: `The letter does not carry the demand ${demand.id} in an approved wording.`,
      fix:
        best === undefined
          ? `Approve a wording in "${language}" for the ${length} letter.`
          : `Put back: "${best}".`,
    },
  ];
}

function missingNames(demand: Demand, text: string, { language }: GatedText, campaign: Campaign): Problem[] {
  return peopleFreed(demand, campaign).flatMap((person) => {
    const name = person.name[language];
    if (name !== undefined && text.includes(singleSpaced(name))) return [];
    return [
      {
        code: 'name-missing',
        severity: 'error',
        where: `demand ${demand.id}`,
        message: `The letter does not name ${name ?? person.id}, whose release it demands.`,
        fix: 'Name every person who is to be released, in full.',
      } satisfies Problem,
    ];
  });
}

function missingRuling(demand: Demand, campaign: Campaign): Problem[] {
  return awaitingRuling(demand, campaign).map(({ id, name, status }) => ({
    code: 'ruling-needed',
    severity: 'error',
    where: `demand ${demand.id}`,
    message: `It demands the release of ${name.en ?? id}, who ${status.is === 'died' ? 'died' : 'was freed'} (${status.asOf}).`,
    fix: 'Staff must rule how the demand reads now, and record the ruling with the demand.',
  }));
}

function peopleFreed(demand: Demand, campaign: Campaign) {
  return campaign.people.filter((person) => demand.frees.includes(person.id));
}

function singleSpaced(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
