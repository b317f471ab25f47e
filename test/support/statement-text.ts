import type { Block, Run, SourceDocument } from '../../src/statement/block.js';

/**
 * A document for tests, written as text: pieces between empty lines, `# ` before headings, `- ` or `1. ` before items,
 * `---` for a rule, `<sup>1</sup>` for a raised mark, `^note 1 ` before a note of the format, `^p2` for a new page.
 */
export function documentOf(text: string, declared: SourceDocument['declared'] = {}): SourceDocument {
  let page: number | undefined;
  const blocks: Block[] = [];
  for (const piece of text.trim().split(/\n\s*\n/)) {
    const turned = /^\s*\^p(\d+)$/.exec(piece);
    if (turned) page = Number(turned[1]);
    else blocks.push(...blocksOf(piece).map((block) => (page === undefined ? block : { ...block, page })));
  }
  return { format: 'txt', blocks, declared };
}

const item = /^(\s*)([-•*–]|\(?(?:\d+|[a-z])[.)])\s+(.*)$/;

function blocksOf(piece: string): Block[] {
  const text = piece.trim();
  if (text === '---') return [{ kind: 'rule', runs: [] }];
  const heading = /^(#+) (.*)$/s.exec(text);
  if (heading) return [{ kind: 'heading', level: heading[1]?.length ?? 1, runs: runsOf(heading[2] ?? '') }];
  const note = /^\^note (\S+) (.*)$/s.exec(text);
  if (note) return [{ kind: 'note', marker: note[1] ?? '', runs: runsOf(note[2] ?? '') }];
  if (!item.test(piece.split('\n')[0] ?? '')) return [{ kind: 'paragraph', runs: runsOf(text) }];
  return piece
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(itemOf);
}

function itemOf(line: string): Block {
  const [, indent = '', marker = '', words = line.trim()] = item.exec(line) ?? [];
  return { kind: 'item', depth: indent.length >> 1, marker, runs: runsOf(words) };
}

function runsOf(text: string): Run[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/(<sup>[^<]*<\/sup>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const raised = /^<sup>(.*)<\/sup>$/.exec(part)?.[1];
      return raised === undefined ? { text: part } : { text: raised, superscript: true };
    });
}
