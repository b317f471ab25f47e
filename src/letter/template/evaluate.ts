import { limits } from './limits.js';
import {
  alternatives,
  type Block,
  type Content,
  helperName,
  isPath,
  literalText,
  type Mustache,
  type Node,
  type Path,
  type Program,
} from './nodes.js';
import { Phrase } from './phrase.js';

/** What a word may hold while a template is evaluated. */
export type Value = Phrase | string | number | boolean | undefined | readonly Value[] | Scope;

/** Words by name; made without a prototype, so that only own words are found. */
export interface Scope {
  readonly [word: string]: Value;
}

/** A stretch of the letter: fixed words of the frame, or a phrase put in. */
export type Piece = string | Phrase;

/** Which of `count` alternatives a `vary` takes, from 0; `name` is its own, or its number in the template. */
export type Choose = (name: string, count: number) => number;

export interface Setting {
  scope: Scope;
  /** The approved sentence behind `{{fact "F25"}}`; `undefined` where the campaign has none such. */
  sentence: (helper: string, id: string) => Phrase | undefined;
  choose: Choose;
}

/** Thrown when a template exceeds `limits` or holds what `checkTemplate` refuses. */
export class EvaluationError extends Error {
  override name = 'EvaluationError';
}

interface Frame {
  scopes: readonly Value[];
  turn: Scope;
  depth: number;
}

/**
 * The pieces that a parsed template gives. Nothing is compiled: an allow-list of nodes is walked with a
 * budget of steps, depth and output, and agrees with Handlebars (`noEscape`) on what it allows.
 */
export function evaluate(program: Program, setting: Setting): Piece[] {
  return new Evaluation(setting).run(program);
}

class Evaluation {
  private readonly pieces: Piece[] = [];
  private steps = 0;
  private output = 0;
  private varies = 0;

  constructor(private readonly setting: Setting) {}

  run(program: Program): Piece[] {
    this.program(program, { scopes: [this.setting.scope], turn: {}, depth: 0 });
    return this.pieces;
  }

  private program(program: Program | undefined, frame: Frame): void {
    if (frame.depth > limits.depth) throw new EvaluationError(`Blocks stand more than ${limits.depth} deep.`);
    for (const node of program?.body ?? []) this.statement(node, frame);
  }

  private statement(node: Node, frame: Frame): void {
    this.step();
    if (node.type === 'ContentStatement') this.put((node as Content).value);
    else if (node.type === 'MustacheStatement') this.put(asPiece(this.mustache(node as Mustache, frame)));
    else if (node.type === 'BlockStatement') this.block(node as Block, frame);
    else if (node.type !== 'CommentStatement') throw new EvaluationError(`A ${node.type} is not allowed.`);
  }

  private mustache(node: Mustache, frame: Frame): Value {
    const [param] = node.params;
    if (!param) return this.lookUp(node.path as Path, frame);
    const id =
      param.type === 'StringLiteral'
        ? (param as hbs.AST.StringLiteral).value
        : this.lookUp(param as Path, frame);
    if (id instanceof Phrase && id.origin === 'supporter') return undefined;
    return this.setting.sentence(helperName(node), String(id ?? ''));
  }

  private block(node: Block, frame: Frame): void {
    const name = helperName(node);
    if (name === 'vary') {
      this.vary(node, frame);
      return;
    }
    const [param] = node.params;
    if (!param || !isPath(param)) throw new EvaluationError(`{{#${name}}} needs one word.`);
    const value = this.lookUp(param, frame);
    if (name === 'each') {
      this.each(node, value, frame);
      return;
    }
    if (name !== 'if' && name !== 'unless') throw new EvaluationError(`{{#${name}}} is not allowed.`);
    const taken = isEmpty(value) === (name === 'unless');
    this.program(taken ? node.program : node.inverse, deeper(frame));
  }

  private each(node: Block, list: Value, frame: Frame): void {
    const items = Array.isArray(list) ? (list as readonly Value[]) : [];
    if (items.length === 0) this.program(node.inverse, deeper(frame));
    for (const [index, item] of items.entries()) {
      this.step();
      const turn = { index, first: index === 0, last: index === items.length - 1 };
      this.program(node.program, { scopes: [item, ...frame.scopes], turn, depth: frame.depth + 1 });
    }
  }

  private vary(node: Block, frame: Frame): void {
    const programs = alternatives(node);
    const own = literalText(node.params[0]);
    this.varies += 1;
    const chosen = programs[this.setting.choose(own ?? String(this.varies), programs.length)];
    this.program(chosen, deeper(frame));
  }

  private lookUp(path: Path, frame: Frame): Value {
    const start = path.data ? frame.turn : frame.scopes[path.depth];
    return path.parts.reduce<Value>((value, part) => ownWord(value, String(part)), start);
  }

  private put(piece: Piece): void {
    if (piece === '') return;
    this.output += String(piece).length;
    if (this.output > limits.output)
      throw new EvaluationError(`The letter exceeds ${limits.output} characters.`);
    this.pieces.push(piece);
  }

  private step(): void {
    this.steps += 1;
    if (this.steps > limits.steps)
      throw new EvaluationError(`The template takes more than ${limits.steps} steps.`);
  }
}

function deeper(frame: Frame): Frame {
  return { ...frame, depth: frame.depth + 1 };
}

function ownWord(value: Value, word: string): Value {
  const isScope = typeof value === 'object' && !Array.isArray(value) && !(value instanceof Phrase);
  return isScope && Object.hasOwn(value, word) ? (value as Scope)[word] : undefined;
}

/** What `if` counts as no: nothing, an empty text or list, `false` and 0. */
function isEmpty(value: Value): boolean {
  if (value instanceof Phrase) return value.text === '';
  return Array.isArray(value) ? value.length === 0 : !value;
}

function asPiece(value: Value): Piece {
  if (value instanceof Phrase) return value;
  return typeof value === 'object' || value === undefined ? '' : String(value);
}
