import { readFileSync } from 'node:fs';
import { normalise } from './score-statements.js';
import type { CorpusStatement } from './statement-corpus.js';

/** All words of a statement's kept file, without tags and hyphens at line ends, as `normalise` writes them; once without marks of notes and once as they are. */
export function plainWords({ kept }: CorpusStatement): string {
  const text = readFileSync(kept, 'utf8');
  const plain = kept.endsWith('.html') ? withoutTags(text) : withoutMarks(text);
  return ` ${normalise(plain)} ${normalise(text)} `;
}

export function stands(words: string, text: string): boolean {
  return words.includes(` ${normalise(text)} `);
}

function withoutTags(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}

function withoutMarks(text: string): string {
  return text
    .replace(/\[\^\w+\](?!:)|[¹²³⁴-⁹⁰]/g, '')
    .replace(/(?<=\p{L})[-\u00ad]\n *(?=\p{Ll})|(?<=\p{Lu})-\n(?=\p{Lu})/gu, '')
    .replace(/(\p{L}[.,;:»”"]?)\d(?=\s)/gu, '$1');
}
