import type { Mention } from './mention.js';
import type { TaggedSentence } from './tags.js';

/** Tokens from `start` to before `end`. */
export interface Stretch {
  start: number;
  end: number;
}

const nothing: Stretch = { start: 0, end: 0 };
const longestBefore = 9;
const longestApposition = 16;
const comma = /^[,،–—]$/;
const openingBracket = /^[(（]$/;
const quote = /^["'“”«»„‘’]$/;

/** What belongs to a name: the words before it (`independent journalist`), and what stands after a comma. */
export interface Surroundings {
  /** Directly before the name, back to a preposition, verb or mark. */
  before: Stretch;
  /** `His lawyer,` where a comma parts title and name. */
  ahead: Stretch;
  /** Between commas or in brackets after the name. */
  apposition: Stretch;
  /** The first token of what is said about the name. */
  goesOn: number;
  age: number | null;
}

export function surroundingsOf(mention: Mention): Surroundings {
  const { sentence } = mention;
  const before = wordsBefore(mention);
  const ahead = titleAhead({ ...mention, start: before.start });
  return { before, ahead, ...whatFollows(sentence, mention.end) };
}

function wordsBefore({ sentence, start: end, floor }: Mention): Stretch {
  let start = end;
  while (start > floor && end - start < longestBefore && mayStandBefore(sentence, start - 1)) start -= 1;
  return { start, end };
}

function mayStandBefore({ tokens, tags }: TaggedSentence, index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (quote.test(token.text) || token.text === '.' || token.text === '-')
    return tags.honorifics.has(index - 1) || quote.test(token.text);
  if (token.kind === 'mark' && token.key !== "'s")
    return comma.test(token.text) && isListOfTitles(tags, index);
  const isTitle = tags.roles.has(index) || tags.officials.has(index) || tags.honorifics.has(index);
  const parts = [
    tags.stops,
    tags.harm,
    tags.release,
    tags.agents,
    tags.places,
    tags.passive,
    tags.speech,
    tags.claims,
  ];
  return isTitle || isFormer(tags, index) || tags.articles.has(index) || !parts.some((tag) => tag.has(index));
}

/** `the detained journalist`, but not `police detained Ana Brod`. */
function isFormer(tags: TaggedSentence['tags'], index: number): boolean {
  if (!tags.former.has(index)) return false;
  return (
    !tags.harm.has(index) ||
    [1, 2].some((step) => tags.roles.has(index + step) || tags.officials.has(index + step))
  );
}

/** The comma in `independent, outspoken journalist`; not the one that ends a clause. */
function isListOfTitles(tags: TaggedSentence['tags'], index: number): boolean {
  return tags.roles.has(index - 1) && tags.roles.has(index + 1);
}

/** `متحدث باسم الوزارة، هو ` before a name. */
function titleBeforePronoun({ tokens, tags }: TaggedSentence, pronoun: number, floor: number): Stretch {
  for (let index = pronoun - 2; index >= Math.max(floor, pronoun - longestBefore); index -= 1) {
    if (tokens[index]?.kind === 'mark') return nothing;
    if (isTitle(tags, index)) return { start: index, end: pronoun };
  }
  return nothing;
}

/** `The president of the republic, ` before a name. */
function titleAhead({ sentence, start: end, floor }: Mention): Stretch {
  const { tokens, tags } = sentence;
  if (/^ه[وي]$/.test(tokens[end - 1]?.key ?? '')) return titleBeforePronoun(sentence, end - 1, floor);
  if (!comma.test(tokens[end - 1]?.text ?? '')) return nothing;
  let start = end - 1;
  while (start > floor && end - start < longestApposition && tokens[start - 1]?.kind !== 'mark') start -= 1;
  for (let index = start; index < end - 1; index += 1) {
    const head = [tags.owners, tags.articles].some((tag) => tag.has(index)) || index === 0;
    if (head && titledSoon(sentence, index, end)) return { start: index, end };
  }
  return nothing;
}

function titledSoon({ tokens, tags }: TaggedSentence, from: number, end: number): boolean {
  for (let index = from; index < Math.min(from + 5, end); index += 1) {
    if (isTitle(tags, index))
      return !verbBetween(tags, index, end) && !isBeforeName({ tokens, tags }, index, end);
  }
  return false;
}

function isTitle(tags: TaggedSentence['tags'], index: number): boolean {
  return [tags.roles, tags.officials, tags.speakers, tags.lawyers, tags.kin].some((tag) => tag.has(index));
}

/** Whether a name follows a title, as in `activist Anna Berg`. */
function isBeforeName(
  { tokens, tags }: Pick<TaggedSentence, 'tokens' | 'tags'>,
  title: number,
  end: number,
): boolean {
  let next = title + 1;
  while (next < end && isTitle(tags, next)) next += 1;
  return next < end && /^\p{Lu}/u.test(tokens[next]?.text ?? '');
}

function verbBetween(tags: TaggedSentence['tags'], from: number, end: number): boolean {
  for (let index = from; index < end; index += 1) {
    if ([tags.passive, tags.speech, tags.harm].some((tag) => tag.has(index))) return true;
  }
  return false;
}

function whatFollows(
  sentence: TaggedSentence,
  end: number,
): Pick<Surroundings, 'apposition' | 'goesOn' | 'age'> {
  const { tokens } = sentence;
  let goesOn = end;
  let age: number | null = null;
  for (let part = 0; part < 3; part += 1) {
    const piece = nextPiece(sentence, goesOn);
    if (!piece) break;
    if (isAge(sentence, piece)) {
      age ??= Number(tokens[piece.start]?.text);
    } else {
      if (isApposition(sentence, piece)) return { apposition: piece, goesOn: piece.goesOn, age };
      if (!piece.bracket) break;
    }
    goesOn = piece.goesOn;
  }
  return { apposition: nothing, goesOn, age };
}

interface Piece extends Stretch {
  bracket: boolean;
  /** Where the sentence goes on: at the mark that closes, as it may open the next piece, or after a bracket. */
  goesOn: number;
}

/** What stands in brackets, or from a comma to the next or to the sentence's end. */
function nextPiece({ tokens }: TaggedSentence, index: number): Piece | undefined {
  const mark = tokens[index]?.text ?? '';
  const bracket = openingBracket.test(mark);
  if (!bracket && !comma.test(mark)) return undefined;
  const closing = bracket ? /^[)）]$/ : /^[,،;–—.!?؟]$/;
  let end = index + 1;
  while (end < tokens.length && end - index <= longestApposition && !closing.test(tokens[end]?.text ?? ''))
    end += 1;
  if (end - index > longestApposition || (bracket && end === tokens.length)) return undefined;
  return { start: index + 1, end, bracket, goesOn: bracket ? end + 1 : end };
}

function isAge({ tokens }: TaggedSentence, { start, end }: Stretch): boolean {
  return end - start <= 4 && /^\d{1,2}$/.test(tokens[start]?.text ?? tokens[start + 1]?.text ?? '');
}

/** A title comes soon, no verb does, and no other name follows the title. */
function isApposition(sentence: TaggedSentence, { start, end }: Stretch): boolean {
  const { tags } = sentence;
  if (tags.and.has(start)) return false;
  for (let index = start; index < Math.min(start + 9, end); index += 1) {
    if (tags.passive.has(index) || tags.speech.has(index)) return false;
    if (isTitle(tags, index)) return !isBeforeName(sentence, index, end);
  }
  return false;
}
