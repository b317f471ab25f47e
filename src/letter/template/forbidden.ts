import type { Problem } from '../../problem.js';
import { suggestWord } from '../../text/nearest.js';
import { limits } from './limits.js';
import {
  alternatives,
  type Block,
  helperName,
  isBlock,
  isPath,
  literalText,
  type Mustache,
  type Node,
  type Path,
  type Program,
  templateProblem,
} from './nodes.js';
import { blockHelpers, sentenceHelpers, turnWords } from './vocabulary.js';

/**
 * What of a parsed template is not on the allow-list: words, `if`, `unless`, `each`, `vary`, `fact`, `law` and
 * comments are; partials, decorators, raw output, sub-expressions and everything else are not.
 */
export function findForbidden(program: Program | undefined, depth = 0, inVary = false): Problem[] {
  const [first] = program?.body ?? [];
  if (depth > limits.depth && first) {
    return [
      templateProblem(
        'too-deep',
        first,
        `Blocks stand more than ${limits.depth} deep.`,
        'Use fewer blocks inside one another.',
      ),
    ];
  }
  return (program?.body ?? []).flatMap((node) => forbiddenIn(node, depth, inVary));
}

function forbiddenIn(node: Node, depth: number, inVary: boolean): Problem[] {
  if (node.type === 'ContentStatement' || node.type === 'CommentStatement') return [];
  if (node.type === 'MustacheStatement') return forbiddenInMustache(node as Mustache);
  if (isBlock(node)) return forbiddenInBlock(node, depth, inVary);
  return [
    templateProblem(
      'not-allowed',
      node,
      `A ${describe(node)} is not allowed in a letter.`,
      'Write the words out, or use {{#if}}, {{#each}} or {{#vary}}.',
    ),
  ];
}

function forbiddenInMustache(node: Mustache): Problem[] {
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
  if (!isOneOf(name, sentenceHelpers)) {
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

function forbiddenInBlock(node: Block, depth: number, inVary: boolean): Problem[] {
  const name = helperName(node);
  if (!isOneOf(name, blockHelpers)) {
    return [
      templateProblem(
        'unknown-block',
        node,
        `There is no block "${describePath(node.path)}".`,
        suggestWord(name, blockHelpers),
      ),
    ];
  }
  const programs = name === 'vary' ? alternatives(node) : [node.program, node.inverse];
  return [
    ...(name === 'vary' ? wrongVary(node, inVary) : wrongParameter(node, name)),
    ...programs.flatMap((program) => findForbidden(program, depth + 1, inVary || name === 'vary')),
  ];
}

function wrongParameter(node: Block, name: string): Problem[] {
  const [param] = node.params;
  if (param && isPath(param) && node.params.length === 1 && !hasOptions(node) && !node.program?.blockParams) {
    return forbiddenPath(param);
  }
  return [
    templateProblem(
      'wrong-value',
      node,
      `{{#${name}}} takes one word.`,
      `Write {{#${name} word}} with a word that letters know.`,
    ),
  ];
}

/** A `vary` in another would hide wordings from the review, which takes the first of all, the second of all … */
function wrongVary(node: Block, inVary: boolean): Problem[] {
  const count = alternatives(node).length;
  if (inVary)
    return [
      templateProblem(
        'not-allowed',
        node,
        'A {{#vary}} stands in another.',
        'Write out the wordings of the outer one.',
      ),
    ];
  if (count > limits.alternatives)
    return [
      templateProblem(
        'too-many-alternatives',
        node,
        `{{#vary}} has ${count} alternatives.`,
        `Use at most ${limits.alternatives}.`,
      ),
    ];
  const named =
    node.params.length === 0 || (node.params.length === 1 && literalText(node.params[0]) !== undefined);
  const problems =
    named && !hasOptions(node)
      ? []
      : [
          templateProblem(
            'wrong-value',
            node,
            '{{#vary}} takes at most a name.',
            'Write {{#vary}} or {{#vary "opening"}}.',
          ),
        ];
  if (count > 1) return problems;
  return [
    ...problems,
    templateProblem(
      'single-alternative',
      node,
      '{{#vary}} has one alternative only.',
      'Add another after {{else}}.',
    ),
  ];
}

function forbiddenPath(node: Node): Problem[] {
  if (!isPath(node)) {
    return [
      templateProblem(
        'not-allowed',
        node,
        `A ${describe(node)} is not a word.`,
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

function hasOptions(node: Block | Mustache): boolean {
  return node.hash !== undefined && node.hash !== null && node.hash.pairs.length > 0;
}

function isOneOf(name: string, names: readonly string[]): boolean {
  return names.includes(name);
}

function describePath(node: Node): string {
  return isPath(node) ? (node as Path).original : describe(node);
}

/** `PartialStatement` as `partial`, `SubExpression` as `sub expression`. */
function describe(node: Node): string {
  return node.type
    .replace(/Statement$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
}
