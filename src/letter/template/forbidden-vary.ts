import type { Problem } from '../../problem.js';
import { hasOptions } from './forbidden-word.js';
import { limits } from './limits.js';
import { alternatives, type Block, literalText, templateProblem } from './nodes.js';

/**
 * What is wrong with a `vary` as a whole. One in another would hide wordings from the review, which takes the
 * first of all, the second of all, and so on.
 */
export function wrongVary(node: Block, inVary: boolean): Problem[] {
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
