import { lexer, type Token, type Tokens } from 'marked';
import type { Block, Run, SourceDocument } from '../../statement/block.js';
import { decodeText } from './decode-text.js';
import { tidyRuns, withRaisedDigits } from './runs.js';

type Manner = Omit<Run, 'text'>;

/** A text in Markdown, with the footnotes that Pandoc and GitHub know (`[^1]`) and the `<sup>` of converters. */
export function readMarkdown(bytes: Buffer): SourceDocument {
  const { text, notes } = takeNotes(decodeText(bytes).replace(/^---\n[\s\S]*?\n---\n/, ''));
  const blocks = lexer(text).flatMap((token) => blocksOf(token, 0));
  const noteBlocks = notes.map(({ marker, words }) => ({
    kind: 'note' as const,
    marker,
    runs: inlineRuns(lexer(words).flatMap((token) => ('tokens' in token ? (token.tokens ?? []) : []))),
  }));
  return { format: 'md', blocks: [...blocks, ...noteBlocks], declared: {} };
}

/** `[^1]: words`, with lines that are indented below it. */
const noteDefinition = /^\[\^([^\]\s]+)\]:[^\S\n]*(.*(?:\n+(?: {2,}|\t).*)*)$/gm;

function takeNotes(source: string) {
  const notes: { marker: string; words: string }[] = [];
  const text = source.replace(noteDefinition, (_, marker: string, words: string) => {
    notes.push({ marker, words: words.replace(/\s+/g, ' ') });
    return '';
  });
  return { text, notes };
}

function blocksOf(token: Token, depth: number): Block[] {
  switch (token.type) {
    case 'heading':
      return block({ kind: 'heading', level: (token as Tokens.Heading).depth }, token);
    case 'hr':
      return [{ kind: 'rule', runs: [] }];
    case 'list':
      return listBlocks(token as Tokens.List, depth);
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens
        .flatMap((inner) => blocksOf(inner, depth))
        .map((inner) => (inner.kind === 'paragraph' ? { ...inner, kind: 'quote' as const } : inner));
    case 'table':
      return [...(token as Tokens.Table).header, ...(token as Tokens.Table).rows.flat()].flatMap((cell) =>
        filled({ kind: 'cell' }, inlineRuns(cell.tokens)),
      );
    case 'html':
      return filled({ kind: 'paragraph' }, inlineRuns(lexTags(token.raw)));
    case 'space':
    case 'def':
      return [];
    default:
      return block({ kind: 'paragraph' }, token);
  }
}

function block(frame: Omit<Block, 'runs'>, token: Token): Block[] {
  const inner = 'tokens' in token && token.tokens ? token.tokens : [token];
  return filled(frame, inlineRuns(inner));
}

function filled(frame: Omit<Block, 'runs'>, runs: Run[]): Block[] {
  return runs.length === 0 ? [] : [{ ...frame, runs }];
}

function listBlocks({ items }: Tokens.List, depth: number): Block[] {
  return items.flatMap((item) => {
    const [marker = '•'] = item.raw.trim().split(/\s/);
    const [first, ...rest] = item.tokens;
    if (!first) return [];
    return [
      ...block({ kind: 'item', depth, marker }, first),
      ...rest.flatMap((inner) => blocksOf(inner, depth + 1)),
    ];
  });
}

/** A block of HTML in a Markdown file as text and tags: converters write `<sup>13</sup>` on a line of its own. */
function lexTags(raw: string): Token[] {
  return raw
    .split(/(<[^>]*>)/)
    .filter((part) => part !== '')
    .map((part) => ({ type: part.startsWith('<') ? 'html' : 'text', raw: part, text: part }));
}

function inlineRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let raised = false;
  const visit = (inner: readonly Token[], manner: Manner): void => {
    for (const token of inner) {
      const { type, raw } = token;
      if (type === 'html') {
        if (/^<sup\b/i.test(raw)) raised = true;
        else if (/^<\/sup\b/i.test(raw)) raised = false;
        else if (/^<br\b/i.test(raw)) runs.push({ text: ' ' });
      } else if (type === 'br') runs.push({ text: ' ' });
      else if (type === 'link')
        visit(token.tokens ?? [], { ...manner, ...linked((token as Tokens.Link).href) });
      else if (type === 'strong') visit(token.tokens ?? [], { ...manner, bold: true });
      else if (type !== 'image' && 'tokens' in token && token.tokens) visit(token.tokens, manner);
      else if ('text' in token) pushText(decoded(String(token.text)), manner);
    }
  };
  const pushText = (text: string, manner: Manner) => {
    const kind: Manner = { ...manner, ...(raised && { superscript: true }) };
    text.split(/\[\^([^\]\s]+)\]/).forEach((part, index) => {
      if (index % 2 === 0) runs.push(...withRaisedDigits({ ...kind, text: part }));
      else runs.push({ ...kind, text: part, superscript: true, note: part });
    });
  };
  visit(tokens, {});
  return tidyRuns(runs);
}

function linked(href: string): Manner {
  return href === '' || href.startsWith('#') ? {} : { href };
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  shy: '',
  apos: "'",
};

/** Marked leaves entities as they are written. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
