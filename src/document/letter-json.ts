import type { Block, Letter, Passage, Source, SourceId } from '../letter/letter.js';

/** A stretch of the letter with the ids of the facts, law entries, updates and demands it rests on. */
export interface PassageJson {
  text: string;
  sources: SourceId[];
}

export type BlockJson = ({ type: 'paragraph' } & PassageJson) | { type: 'list'; items: PassageJson[] };

/** A letter for other programs. The shape is a promise: no key is added without a new version of it. */
export interface LetterJson {
  language: string;
  direction: 'ltr' | 'rtl';
  /** ISO 8601: `2023-08-15`. */
  date: string;
  sender: { name: string; lines: string[] };
  formOfAddress: string[];
  subject: string;
  salutation: string;
  blocks: BlockJson[];
  closing: string;
  copyTargets: string[];
  demands: string[];
  sources: Source[];
}

export function letterJson(letter: Letter): LetterJson {
  return {
    language: letter.language,
    direction: letter.direction,
    date: letter.date,
    sender: { name: letter.sender.name, lines: [...letter.sender.lines] },
    formOfAddress: [...letter.formOfAddress],
    subject: letter.subject,
    salutation: letter.salutation,
    blocks: letter.blocks.map(blockJson),
    closing: letter.closing,
    copyTargets: [...letter.copyTargets],
    demands: [...letter.demands],
    sources: letter.sources.map(sourceJson),
  };
}

function blockJson(block: Block): BlockJson {
  if (block.type === 'list') return { type: 'list', items: block.items.map(passageJson) };
  return { type: 'paragraph', ...passageJson(block) };
}

function passageJson({ text, sources }: Passage): PassageJson {
  return { text, sources: [...sources] };
}

function sourceJson({ fact, paragraph, footnotes }: Source): Source {
  return { fact, paragraph, footnotes: [...footnotes] };
}
