import { maySay } from '../campaign/fact.js';
import type { Problem } from '../problem.js';
import type { Order } from './find-order.js';
import { type Ground, ungrounded, ungroundedClaims, withoutCapital } from './grounding.js';
import { sourcesOf } from './scope.js';
import { checkTemplate } from './template/check-template.js';
import {
  alternatives,
  type Content,
  helperName,
  isBlock,
  type Node,
  type Program,
  placeOf,
} from './template/nodes.js';
import type { LetterTemplate } from './template/parse-template.js';

/**
 * What a frame says in the letters of an order, whatever the supporter gives and whichever wording is chosen:
 * every branch is read. Finds claims without ground, and sentences that the campaign does not have.
 */
export function reviewFrame(template: LetterTemplate, order: Order): Problem[] {
  const { campaign, target, language, length, shelf } = order;
  const file = `letters/${language}/${target.kind}-${length}.hbs`;
  const known = {
    fact: campaign.facts.filter((fact) => maySay(fact) && fact.sentences).map(({ id }) => id),
    law: campaign.law.map(({ id }) => id),
  };
  const ground = { campaign, target, language, phrases: shelf.phrases, cited: citedBy(order) };
  return [
    ...checkTemplate(template, known).map((problem) => ({ ...problem, where: `${file}:${problem.where}` })),
    ...[...contents(template.subject), ...contents(template.body)].flatMap((node) =>
      claimsOf(node, ground, file),
    ),
    ...ungroundedClaims(withoutCapital(shelf.phrases.closing), ground).map((claim) =>
      ungrounded(claim, `letters/${language}/phrases.json`),
    ),
  ];
}

function claimsOf(node: Content, ground: Ground, file: string): Problem[] {
  return ungroundedClaims(node.value, ground).map((claim) => {
    const { line, column } = placeOf(node);
    const words = String(node.original);
    const linesBefore = words.slice(0, words.indexOf(claim)).split('\n');
    const inLine = linesBefore.length === 1 ? column : 1;
    return ungrounded(
      claim,
      `${file}:${line + linesBefore.length - 1}:${inLine + (linesBefore.at(-1)?.length ?? 0)}`,
    );
  });
}

/** All fixed words of a template, in every branch. */
function contents(program: Program | undefined): Content[] {
  return (program?.body ?? []).flatMap((node: Node) => {
    if (node.type === 'ContentStatement') return [node as Content];
    if (!isBlock(node)) return [];
    const branches = helperName(node) === 'vary' ? alternatives(node) : [node.program, node.inverse];
    return branches.flatMap(contents);
  });
}

/** What letters of an order cite in any case: the campaign's outline for their length. */
function citedBy({ campaign, length }: Order): string[] {
  const { story, concerns, law } = campaign.letter[length];
  const told = campaign.facts.filter(({ id }) => story.includes(id) || concerns.includes(id));
  return [...told.flatMap((fact) => [fact.id, ...sourcesOf(fact)]), ...campaign.topic.facts, ...law];
}
