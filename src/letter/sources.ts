import type { Campaign } from '../campaign/campaign.js';
import type { Block, Source, SourceId } from './letter.js';
import { passagesOf } from './passages.js';

/** Everything that a letter's passages rest on, in order of appearance, each once. */
export function listSources(blocks: readonly Block[], campaign: Campaign): Source[] {
  const ids = new Set(passagesOf(blocks).flatMap((passage) => passage.sources));
  return [...ids].map((id) => sourceOf(id, campaign));
}

function sourceOf(id: SourceId, { facts, demands }: Campaign): Source {
  const fact = facts.find((candidate) => candidate.id === id);
  const demand = demands.find((candidate) => candidate.id === id);
  return {
    fact: id,
    paragraph: fact?.paragraph ?? demand?.paragraph ?? null,
    footnotes: fact?.footnotes ?? [],
  };
}
