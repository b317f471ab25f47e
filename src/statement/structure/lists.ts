import { cuePattern } from '../cues.js';
import { lightPattern } from '../light-pattern.js';
import { isSalutation } from '../metadata/front.js';
import type { Part } from './parts.js';

const section = cuePattern('sections', (cue) => lightPattern(`^(?:${cue})\\s*[:.]?$`, 'i'));
const leadsIn = /(?::|(?<!\p{L})(?:to|à|de|que|auf|zu|إلى|على))$/u;

interface Setting {
  language: string | null;
  bodyStart: number;
}

/** Lists printed as plain paragraphs, and headings and greetings printed as text, get their kind. */
export function recogniseLists(parts: readonly Part[], { language, bodyStart }: Setting): Part[] {
  const found: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const before = found.at(-1);
    if (index >= bodyStart && isLead(part, parts[index + 1], language))
      found.push({ ...part, kind: 'prose' });
    else if (index < bodyStart || part.kind !== 'prose')
      found.push(itemAfter(before, part, parts[index + 1]));
    else if (section(language).test(part.text) || isCaption(part, parts[index + 1]))
      found.push({ ...part, kind: 'heading' });
    else if (/[,:!،]$/.test(part.text) && isSalutation(part.text, language))
      found.push({ ...part, kind: 'line' });
    else found.push(itemAfter(before, part, parts[index + 1]));
  }
  return found;
}

/** `Description of the situation:` before a paragraph. */
function isCaption({ kind, text }: Part, next: Part | undefined): boolean {
  return kind === 'prose' && next?.kind === 'prose' && text.endsWith(':') && text.split(' ').length <= 5;
}

/** `Civic Aid calls on the authorities to`, which is short and has no full stop, or is set as a heading, before its items. */
function isLead({ kind, text }: Part, next: Part | undefined, language: string | null): boolean {
  if (next?.kind !== 'item' || text.split(' ').length <= 3) return false;
  return kind === 'line' || kind === 'heading' ? leadsIn.test(text) || calls(language).test(text) : false;
}

const calls = cuePattern('calls', (cue) => lightPattern(`(?<=^.{1,90}\\s)(?:${cue})\\s.`, 'i'));

/** `…: ` then `release her;` and `drop the charges.` as paragraphs of their own, or as lines. */
function itemAfter(before: Part | undefined, part: Part, next: Part | undefined): Part {
  if (!before || (part.kind !== 'prose' && part.kind !== 'line')) return part;
  const first = before.kind === 'prose' && leadsIn.test(before.text);
  const within = before.kind === 'item' && before.marker === undefined;
  const semicolon = /[;؛](?:\s+\p{L}{1,3})?$/u;
  const asItem: Part = { ...part, kind: 'item' };
  if (first && (semicolon.test(part.text) || /^\p{Ll}/u.test(part.text))) return asItem;
  if (within && semicolon.test(before.text)) return asItem;
  if (first && part.kind === 'line' && next?.kind === 'line') return asItem;
  return within && part.kind === 'line' && !/[.;]$/.test(before.text) ? asItem : part;
}
