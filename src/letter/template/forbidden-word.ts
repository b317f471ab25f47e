import type { Problem } from '../../problem.js';
import { suggestWord } from '../../text/nearest.js';
import {
  type Block,
  helperName,
  isPath,
  literalText,
  type Mustache,
  type Node,
  templateProblem,
} from './nodes.js';
import { sentenceHelpers, turnWords } from './vocabulary.js';

/** What is not allowed in `{{…}}`: anything but a word, or a sentence by its id. */
export function forbiddenInMustache(node: Mustache): Problem[] {
  if (!node.escaped) {
    return [
      templateProblem(
        'not-allowed',
        node,
        'Three braces or {{& are not allowed.',
        'Use two braces: letters are never escaped.',
      ),
    ];
  }
  const [param, ...more] = node.params;
  if (!param && !hasOptions(node)) return forbiddenPath(node.path);
  const name = helperName(node);
  if (!(sentenceHelpers as readonly string[]).includes(name)) {
    return [
      templateProblem(
        'unknown-helper',
        node,
        `"${name || 'this'}" takes no value beside it.`,
        suggestWord(name, sentenceHelpers),
      ),
    ];
  }
  const takesOne = param !== undefined && more.length === 0 && !hasOptions(node);
  if (takesOne && (literalText(param) !== undefined || isPath(param)))
    return isPath(param) ? forbiddenPath(param) : [];
  return [
    templateProblem(
      'wrong-value',
      node,
      `{{${name}}} takes one id.`,
      `Write {{${name} "…"}} with an id of the campaign.`,
    ),
  ];
}

/** What is no word: literals, sub-expressions, and data other than those of a turn. */
export function forbiddenPath(node: Node): Problem[] {
  if (!isPath(node)) {
    return [
      templateProblem(
        'not-allowed',
        node,
        `A ${describeNode(node)} is not a word.`,
        'Write a word that letters know, without quotation marks.',
      ),
    ];
  }
  const isTurnWord =
    node.data &&
    node.depth === 0 &&
    node.parts.length === 1 &&
    Object.hasOwn(turnWords, String(node.parts[0]));
  if (!node.data || isTurnWord) return [];
  return [
    templateProblem(
      'unknown-word',
      node,
      `"${node.original}" is not a word of a turn.`,
      'Use @index, @first or @last.',
    ),
  ];
}

/** Whether it has `key=value` pairs, which no block or sentence of a letter takes. */
export function hasOptions(node: Block | Mustache): boolean {
  return node.hash !== undefined && node.hash !== null && node.hash.pairs.length > 0;
}

/** `PartialStatement` as `partial`, `SubExpression` as `sub expression`. */
export function describeNode(node: Node): string {
  return node.type
    .replace(/Statement$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
}
