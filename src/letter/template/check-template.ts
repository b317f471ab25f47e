import type { Problem } from '../../problem.js';
import { suggestWord } from '../../text/nearest.js';
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
import type { LetterTemplate } from './parse-template.js';
import { letterVocabulary, turnWords, type Vocabulary, type WordType } from './vocabulary.js';

/** The ids that `{{fact "…"}}` and `{{law "…"}}` may name, where the template belongs to a campaign. */
export interface KnownSentences {
  fact: readonly string[];
  law: readonly string[];
}

/**
 * Each word of a template that letters do not know, with its place and the nearest known word; also inside
 * blocks, where plain Handlebars is silent.
 */
export function checkTemplate(template: LetterTemplate, known?: KnownSentences): Problem[] {
  const scope = { vocabularies: [letterVocabulary], inTurn: false, inSubject: false, known };
  return [
    ...checkProgram(template.subject, { ...scope, inSubject: true }),
    ...checkProgram(template.body, scope),
  ];
}

interface ScopeOfWords {
  /** Innermost first; `../` steps to the next. */
  vocabularies: readonly Vocabulary[];
  inTurn: boolean;
  inSubject: boolean;
  known: KnownSentences | undefined;
}

function checkProgram(program: Program | undefined, scope: ScopeOfWords): Problem[] {
  return (program?.body ?? []).flatMap((node) => {
    if (isBlock(node)) return checkBlock(node, scope);
    return node.type === 'MustacheStatement' ? checkMustache(node as Mustache, scope) : [];
  });
}

function checkMustache(node: Mustache, scope: ScopeOfWords): Problem[] {
  const [param] = node.params;
  if (!param) {
    const path = node.path as Path;
    return [...checkKind(path, scope, ['text']), ...(scope.inSubject ? checkSubject(path, scope) : [])];
  }
  if (isPath(param)) return [...checkKind(param, scope, ['text']), ...checkOwner(param, scope)];
  const helper = helperName(node) as keyof KnownSentences;
  const id = literalText(param) ?? '';
  const ids = scope.known?.[helper];
  if (!ids || ids.includes(id)) return [];
  return [
    templateProblem(
      `unknown-${helper}`,
      node,
      `The campaign has no ${helper} "${id}" that a letter may say.`,
      suggestWord(id, ids),
    ),
  ];
}

function checkBlock(node: Block, scope: ScopeOfWords): Problem[] {
  const name = helperName(node);
  if (name === 'vary') return alternatives(node).flatMap((program) => checkProgram(program, scope));
  const word = node.params[0] as Path;
  if (name !== 'each') {
    return [
      ...checkKind(word, scope, ['text', 'flag', 'list']),
      ...checkProgram(node.program, scope),
      ...checkProgram(node.inverse, scope),
    ];
  }
  const type = typeOf(word, scope);
  const items = type?.kind === 'list' ? type.items : undefined;
  const inner = { ...scope, vocabularies: [items ?? {}, ...scope.vocabularies], inTurn: true };
  return [
    ...checkKind(word, scope, ['list']),
    ...(items ? checkProgram(node.program, inner) : []),
    ...checkProgram(node.inverse, scope),
  ];
}

function checkKind(path: Path, scope: ScopeOfWords, kinds: WordType['kind'][]): Problem[] {
  const type = typeOf(path, scope);
  if (!type) return [unknownWord(path, scope)];
  if (kinds.includes(type.kind)) return [];
  const fixes = { list: 'Use {{#each}}.', flag: 'Use {{#if}}.', text: 'Use a list.' };
  return [
    templateProblem(
      'wrong-kind',
      path,
      `"${path.original}" is a ${type.kind}, which cannot stand here.`,
      fixes[type.kind],
    ),
  ];
}

/** The subject is the title of a document, which says nothing of a person, and letters are printed alike by it. */
function checkSubject(path: Path, scope: ScopeOfWords): Problem[] {
  if (!isSupporters(path, scope)) return [];
  const message = `"${path.original}" would put a supporter's words into the subject, the title of the document.`;
  return [templateProblem('wrong-value', path, message, 'Leave it out, or say it in the letter.')];
}

/** A supporter's words are put in, and choose nothing. */
function checkOwner(path: Path, scope: ScopeOfWords): Problem[] {
  if (!isSupporters(path, scope)) return [];
  const message = `"${path.original}" holds a supporter's words, which cannot choose a sentence.`;
  return [templateProblem('wrong-value', path, message, 'Write the id of a fact or law entry.')];
}

function isSupporters(path: Path, scope: ScopeOfWords): boolean {
  const type = typeOf(path, scope);
  return type?.kind === 'text' && type.whose === 'supporter';
}

function typeOf(path: Path, scope: ScopeOfWords): WordType | undefined {
  const [word, ...more] = path.parts.map(String);
  if (word === undefined || more.length > 0) return undefined;
  const words = wordsFor(path, scope);
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

function wordsFor(path: Path, scope: ScopeOfWords): Vocabulary {
  if (path.data) return scope.inTurn ? turnWords : {};
  return scope.vocabularies[path.depth] ?? {};
}

/** A word that an outer block knows is named with the `../` that reaches it. */
function unknownWord(path: Path, scope: ScopeOfWords): Problem {
  const word = String(path.parts.at(-1) ?? 'this');
  const depth = scope.vocabularies.findIndex((words) => Object.hasOwn(words, word));
  const fix =
    depth > path.depth
      ? `Inside {{#each}}, write "${'../'.repeat(depth)}${word}".`
      : suggestWord(word, Object.keys(wordsFor(path, scope)));
  return templateProblem(
    'unknown-word',
    path as Node,
    `"${path.original}" is not a word that letters know.`,
    fix,
  );
}
