import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';

/** Largest campaign file that is read, in characters. */
const longestFile = 1_000_000;

/** The values of a YAML text, and where each of them stands. */
export interface YamlFile {
  values: unknown;
  /** Line and column, from 1, of the innermost thing on a path of keys and indexes that the file has. */
  placeOf: (path: readonly (string | number)[]) => string;
  /** What keeps the text from being YAML. */
  syntaxErrors: { place: string; message: string }[];
}

export function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${line}:${col}`;
  };
  if (text.length > longestFile) {
    return {
      values: undefined,
      placeOf: () => '1:1',
      syntaxErrors: [{ place: '1:1', message: `The file exceeds ${longestFile} characters.` }],
    };
  }
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const errors = [...document.errors, ...aliasesIn(document)];
  const syntaxErrors = errors.map((error) => ({
    place: place(error.pos[0]),
    message: firstLine(error.message),
  }));
  return {
    values: syntaxErrors.length > 0 ? undefined : document.toJS(),
    placeOf: (path) => place(offsetOf(document, path)),
    syntaxErrors,
  };
}

/** Aliases let a small file grow without bound, and a campaign needs none. */
function aliasesIn(document: Document): { pos: [number, number]; message: string }[] {
  const found: { pos: [number, number]; message: string }[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      found.push({ pos: [range?.[0] ?? 0, range?.[1] ?? 0], message: 'An alias (*) is not allowed here' });
    },
  });
  return found;
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function firstLine(message: string): string {
  return `${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''}.`;
}
