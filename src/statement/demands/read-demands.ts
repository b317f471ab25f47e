import type { Problem } from '../../problem.js';
import type { Demand, Paragraph } from '../statement.js';
import type { Structure } from '../structure/structure.js';
import { demandCues, small } from './demand-cues.js';
import type { FoundDemand } from './find-demands.js';

export interface ReadDemands {
  addressee: string | null;
  demands: Demand[];
  problems: Problem[];
}

/**
 * Demands with their sources, each once: what is called for in plain words stands before a duty or a passive that says
 * the same. A document without any has a problem that says so.
 */
export function readDemands(structure: Structure): ReadDemands {
  const kept = once(structure.found.demands);
  const naming = new Naming(structure);
  const named = kept.map((demand) => ({ demand, addressee: naming.nameOf(demand) }));
  const first = named.find((one) => one.addressee !== null)?.addressee ?? null;
  const addressee = fullName(first, structure.found.demands);
  const demands = named.map(
    (one): Demand => ({
      text: one.demand.text,
      addressee:
        isSameName(one.addressee, addressee) || isSameName(one.addressee, first) ? null : one.addressee,
      source: sourceOf(one.demand, structure),
    }),
  );
  return { addressee, demands, problems: demands.length === 0 ? [noDemands] : [] };
}

const longestName = 80;

/** `The authorities` are `the authorities of Sorna`, if a call that says the same names them so. */
function fullName(name: string | null, demands: readonly FoundDemand[]): string | null {
  if (name === null) return null;
  const short = `${name.toLowerCase()} `;
  const fuller = demands.find(
    ({ addressee }) => addressee?.toLowerCase().startsWith(short) && addressee.length <= longestName,
  );
  return fuller?.addressee?.trim() ?? name;
}

function isSameName(one: string | null, other: string | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

const noDemands: Problem = {
  code: 'no-demand',
  severity: 'info',
  where: 'demands',
  message: 'The document calls on nobody to do anything.',
  fix: 'Check that it is the statement you meant; a campaign needs a demand.',
};

function once(demands: readonly FoundDemand[]): FoundDemand[] {
  const explicit = demands.some(({ strength }) => strength === 'call' || strength === 'item');
  const candidates = demands.filter(({ strength }) => strength !== 'passive' || !explicit);
  const rank = { item: 0, call: 1, duty: 2, passive: 3 };
  const seen = new Said();
  const kept = new Set(
    [...candidates]
      .sort((a, b) => rank[a.strength] - rank[b.strength])
      .filter((demand) => seen.isNew(demand)),
  );
  return candidates.filter((demand) => kept.has(demand));
}

/** Two items are the same only in the same words; else most of the words of the shorter stand in the longer. */
class Said {
  private readonly items = new Set<string>();
  private readonly all: { demand: FoundDemand; stems: Set<string> }[] = [];

  isNew(demand: FoundDemand): boolean {
    const words = demand.text.toLowerCase();
    const isItem = demand.strength === 'item';
    if (this.items.has(words)) return false;
    const own = stems(words);
    if (!isItem && this.all.slice(0, mostCompared).some((other) => isSame(demand, own, other))) return false;
    if (isItem) this.items.add(words);
    this.all.push({ demand, stems: own });
    return true;
  }
}

/** No document has as many demands; one that pretends to is not compared for ever. */
const mostCompared = 300;

function isSame(
  demand: FoundDemand,
  own: Set<string>,
  other: { demand: FoundDemand; stems: Set<string> },
): boolean {
  if (demand.part === other.demand.part && demand.from !== other.demand.from) return false;
  const [few, many] = own.size < other.stems.size ? [own, other.stems] : [other.stems, own];
  const common = [...few].filter((stem) => many.has(stem)).length;
  return few.size === 0 || common / few.size >= 0.6;
}

/** The beginnings of its longer words: `release`, `releasing` and `released` are one. */
function stems(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return new Set(words.map((word) => word.replace(/^(?:وال|بال|ال|و|ب)(?=.{3})/, '').slice(0, 5)));
}

function sourceOf({ part, from, to }: FoundDemand, { parts, paragraphs }: Structure): Demand['source'] {
  const own = parts[part];
  const number =
    own?.paragraph ??
    paragraphBefore(
      parts.map(({ paragraph }) => paragraph),
      part,
    );
  const marks =
    own?.paragraph === undefined
      ? (own?.marks ?? []).map(({ name, at }) => ({ footnote: Number(name), at }))
      : marksOf(paragraphs, number);
  const isWhole = own?.kind === 'item';
  const footnotes = marks
    .filter(({ at }) => isWhole || (at >= from && at <= to + 1))
    .map(({ footnote }) => footnote);
  return { paragraph: number, footnotes: footnotes.filter(Number.isInteger), span: { from, to } };
}

function paragraphBefore(numbers: readonly (number | undefined)[], part: number): number {
  return numbers.slice(0, part).findLast((number) => number !== undefined) ?? 1;
}

function marksOf(paragraphs: readonly Paragraph[], number: number): Paragraph['marks'] {
  return paragraphs.find((paragraph) => paragraph.number === number)?.marks ?? [];
}

const openings =
  /^(?:(?:also|again|therefore|both|further|instamment|également|также|dringend|erneut|heute|aujourd['’]hui|à nouveau|hoy|today|сегодня|вновь|اليوم)\s+)+/iu;

const closings =
  /(?:,?\s(?:also|therefore|again|außerdem|daher|deshalb|zudem|auch|dringend|également|donc|también|также|كذلك))+$/iu;

/** What is left of `Amnesty leur demande également :` names nobody. */
const adverb =
  /^(?:also|therefore|again|now|außerdem|daher|deshalb|zudem|auch|dringend|également|aussi|donc|también|asimismo|además|также|أيضا|أيضاً|أيضًا|كذلك|instamment|urgentemente|immédiatement)$/iu;

/** Who is called upon, in the document's words; "you" and "them" are whoever was named before. */
class Naming {
  private last: string | null = null;
  private readonly pronouns: RegExp;

  constructor(private readonly structure: Structure) {
    this.pronouns = demandCues(structure).pronouns;
  }

  nameOf({ addressee }: FoundDemand): string | null {
    const words = addressee
      ?.trim()
      .replace(openings, '')
      .replace(closings, '')
      .replace(/^[,:\s]+|[,:\s]+$/g, '');
    if (words === undefined || words === '' || adverb.test(words)) {
      this.last ??= this.structure.salutation;
      return this.last;
    }
    if (!this.pronouns.test(small(words))) this.last = words;
    else this.last ??= this.structure.salutation;
    return this.last;
  }
}
