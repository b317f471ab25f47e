import type { Problem } from '../../problem.js';
import { suggestWord } from '../../text/nearest.js';
import { wrongVary } from './forbidden-vary.js';
import { describeNode, forbiddenInMustache, forbiddenPath, hasOptions } from './forbidden-word.js';
import { limits } from './limits.js';
import {
  alternatives,
  type Block,
  helperName,
  isBlock,
  isPath,
  type Mustache,
  type Node,
  type Path,
  type Program,
  templateProblem,
} from './nodes.js';
import { blockHelpers } from './vocabulary.js';

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
      `A ${describeNode(node)} is not allowed in a letter.`,
      'Write the words out, or use {{#if}}, {{#each}} or {{#vary}}.',
    ),
  ];
}

function forbiddenInBlock(node: Block, depth: number, inVary: boolean): Problem[] {
  const name = helperName(node);
  if (!(blockHelpers as readonly string[]).includes(name)) {
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

function describePath(node: Node): string {
  return isPath(node) ? (node as Path).original : describeNode(node);
}
