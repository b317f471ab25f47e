import type { Block } from '../../src/statement/block.js';

/** Blocks as lines to compare: `item1 (a)| to release her^{3}`. */
export function shown(blocks: readonly Block[]): string[] {
  return blocks.map(({ kind, level, depth, marker, page, runs }) => {
    const words = runs.map(({ text, superscript, note }) =>
      note === undefined ? (superscript ? `^{${text}}` : text) : `^{${text}→${note}}`,
    );
    return `${kind}${level ?? depth ?? ''}${marker === undefined ? '' : ` ${marker}`}${page === undefined ? '' : ` p${page}`}| ${words.join('')}`;
  });
}
