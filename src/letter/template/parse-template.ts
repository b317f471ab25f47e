import Handlebars from 'handlebars';
import { type Document, isNode, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import * as z from 'zod';
import type { Checked, Problem } from '../../problem.js';
import { findForbidden } from './forbidden.js';
import { limits } from './limits.js';
import type { Program } from './nodes.js';

/** A template that is known to hold only what letters may hold. Places count from the start of its file. */
export interface LetterTemplate {
  subject: Program;
  body: Program;
  /** What the template is for, for staff: `Full appeal to a prosecutor`. */
  purpose: string;
  /** Whether a native speaker has read it. */
  reviewed: boolean;
}

const frontMatterSchema = z.strictObject({
  subject: z.string().min(1),
  purpose: z.string().min(1),
  reviewed: z.boolean(),
});

const fence = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** A template from the text of its file: front matter between `---` lines, then plain paragraphs. */
export function parseTemplate(source: string): Checked<LetterTemplate> {
  if (source.length > limits.size) {
    return failure(
      'too-large',
      '1:1',
      `The template has ${source.length} characters.`,
      `Use at most ${limits.size}.`,
    );
  }
  const head = fence.exec(source);
  if (!head) {
    const fix = 'Begin it with "---", the lines "subject:", "purpose:" and "reviewed:", and "---".';
    return failure('front-matter-missing', '1:1', 'The template has no front matter.', fix);
  }
  const front = parseFrontMatter(head[1] ?? '');
  if (front.value === undefined) return { problems: front.problems };
  const { subject, subjectPlace, purpose, reviewed } = front.value;
  const parsedSubject = parseWords(subject, subjectPlace);
  const linesBefore = head[0].split('\n').length - 1;
  const parsedBody = parseWords(source.slice(head[0].length), { line: 1 + linesBefore, column: 1 });
  const problems = [...parsedSubject.problems, ...parsedBody.problems];
  if (parsedSubject.value === undefined || parsedBody.value === undefined) return { problems };
  return { value: { subject: parsedSubject.value, body: parsedBody.value, purpose, reviewed }, problems };
}

interface Start {
  line: number;
  column: number;
}

function parseFrontMatter(
  text: string,
): Checked<z.infer<typeof frontMatterSchema> & { subjectPlace: Start }> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    return failure(
      'front-matter-malformed',
      `${line + 1}:${col}`,
      'The front matter is not valid YAML.',
      'Put words that hold ":" or "{" in quotation marks.',
    );
  }
  const parsed = frontMatterSchema.safeParse(withoutAliases(document));
  if (!parsed.success)
    return { problems: parsed.error.issues.map((issue) => frontMatterProblem(issue, document, lines)) };
  const offset = (document.get('subject', true) as Scalar).range?.[0] ?? 0;
  const { line, col } = lines.linePos(offset);
  const quote = /["']/.test(text[offset] ?? '') ? 1 : 0;
  return { value: { ...parsed.data, subjectPlace: { line: line + 1, column: col + quote } }, problems: [] };
}

/** An alias is no text, and is refused as such; following it could grow without bound. */
function withoutAliases(document: Document): unknown {
  visit(document, { Alias: () => new Scalar(null) });
  return document.toJS();
}

function frontMatterProblem(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): Problem {
  const key = String(issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0]);
  const node = document.get(key, true);
  const { line, col } = lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  return {
    code: 'front-matter-wrong',
    severity: 'error',
    where: `${line + 1}:${col}`,
    message: `The front matter's "${key}" is wrong or missing.`,
    fix: 'It holds "subject" and "purpose" (words, in quotation marks) and "reviewed" (true or false), and nothing else.',
  };
}

/** Parses words and moves every place to where they start in the file. */
function parseWords(words: string, start: Start): Checked<Program> {
  const shift = '\n'.repeat(start.line - 1) + ' '.repeat(start.column - 1);
  try {
    const program = withoutShift(Handlebars.parse(shift + words), shift);
    const problems = findForbidden(program);
    return problems.length > 0 ? { problems } : { value: program, problems };
  } catch (error) {
    return syntaxProblem(error);
  }
}

function withoutShift(program: Program, shift: string): Program {
  const [first] = program.body;
  if (first?.type === 'ContentStatement') {
    const content = first as hbs.AST.ContentStatement;
    content.value = content.value.slice(Math.min(shift.length, content.value.length));
  }
  return program;
}

const firstSentence = /^[^\n]*?(?= - \d+:\d+|\n|$)/;

/** Handlebars says where a block does not match; of other errors it says the line only. */
function syntaxProblem(error: unknown): Checked<Program> {
  if (!(error instanceof Error)) throw error;
  const { lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const line = lineNumber ?? Number(/on line (\d+)/.exec(error.message)?.[1] ?? 1);
  const said = firstSentence.exec(error.message)?.[0].replace(/ on line \d+:?/, '') ?? '';
  const message = `The template cannot be read here: ${said === 'Parse error' ? 'the braces do not fit together' : said}.`;
  const fix = 'Close each {{#block}} with its {{/block}}, and each {{ with }}.';
  return failure('syntax', `${line}:${(column ?? 0) + 1}`, message, fix);
}

function failure(code: string, where: string, message: string, fix: string): { problems: Problem[] } {
  return { problems: [{ code, severity: 'error', where, message, fix }] };
}
