import type { Fact } from '../statement.js';
import { tokenise } from '../words/tokens.js';

/** How many facts back a denial may look. */
const farthestBack = 5;
const shortestWord = 5;
/** Words are compared by their beginnings, so that `officers` and `officer` are one. */
const stemLength = 6;

/** Ties each denial to the fact before it whose words it repeats most, the nearest among equals. */
export function tieDenials(facts: readonly Fact[]): Fact[] {
  return facts.map((fact, index) => {
    if (fact.modality !== 'denial') return fact;
    const denies = deniedBy(facts, index);
    return denies === undefined ? fact : { ...fact, denies };
  });
}

function deniedBy(facts: readonly Fact[], index: number): number | undefined {
  const own = stems(facts[index]?.text ?? '');
  let best: { place: number; shared: number } | undefined;
  for (let place = index - 1; place >= Math.max(0, index - farthestBack); place -= 1) {
    const fact = facts[place];
    if (!fact || fact.modality === 'denial') continue;
    const shared = [...stems(fact.text)].filter((stem) => own.has(stem)).length;
    const near = fact.source.paragraph === facts[index]?.source.paragraph && place === index - 1;
    const worth = shared + (near ? 0.5 : 0);
    if (worth > 0 && worth > (best?.shared ?? 0)) best = { place, shared: worth };
  }
  return best?.place;
}

function stems(text: string): Set<string> {
  const words = tokenise(text).filter(({ kind, key }) => kind === 'word' && key.length >= shortestWord);
  return new Set(words.map(({ key }) => key.slice(0, stemLength)));
}
