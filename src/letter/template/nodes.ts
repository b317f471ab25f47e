import type {} from 'handlebars';
import type { Problem } from '../../problem.js';

export type Node = hbs.AST.Node;
export type Program = hbs.AST.Program;
export type Block = hbs.AST.BlockStatement;
export type Mustache = hbs.AST.MustacheStatement;
export type Path = hbs.AST.PathExpression;
export type Content = hbs.AST.ContentStatement;

/** The place of a node in its file, line and column from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Handlebars counts columns from 0. */
export function placeOf(node: Node): Place {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}

export function templateProblem(code: string, node: Node, message: string, fix: string): Problem {
  const { line, column } = placeOf(node);
  return { code, severity: 'error', where: `${line}:${column}`, message, fix };
}

export function isPath(node: Node): node is Path {
  return node.type === 'PathExpression';
}

export function isBlock(node: Node): node is Block {
  return node.type === 'BlockStatement';
}

/** The name of the helper that a block or mustache calls; empty for anything but a plain name. */
export function helperName(node: Block | Mustache): string {
  return isPath(node.path) && !node.path.data && node.path.depth === 0 ? node.path.original : '';
}

/**
 * The alternatives of a `vary`. `{{else vary}}` parses to a vary inside the inverse of the one before; all of
 * them are alternatives of equal odds.
 */
export function alternatives(block: Block): Program[] {
  const { inverse } = block;
  if (!inverse) return [block.program];
  const [only, ...others] = inverse.body;
  const chained = 'chained' in inverse && inverse.chained === true;
  if (chained && others.length === 0 && only && isBlock(only) && helperName(only) === 'vary') {
    return [block.program, ...alternatives(only)];
  }
  return [block.program, inverse];
}

/** The text of a string literal such as `"F25"`; `undefined` for any other node. */
export function literalText(node: Node | undefined): string | undefined {
  return node?.type === 'StringLiteral' ? (node as hbs.AST.StringLiteral).value : undefined;
}
