import { type Sentence, splitSentences } from '../../text/sentences.js';
import type { Metadata } from '../metadata/metadata.js';
import { isClosing, type Letter, letterIn } from '../structure/letter.js';
import type { Part } from '../structure/parts.js';
import { type Call, callsIn } from './calls.js';
import { splitClauses } from './clauses.js';
import { type DemandCues, demandCues, small } from './demand-cues.js';
import { type Lead, leadOf } from './leads.js';
import { type Voices, voicesOf } from './voices.js';
import { splitList, trimmed, type Words } from './words.js';

/** A demand, and the place in the order of parts where it stands. */
export interface FoundDemand extends Words {
  part: number;
  addressee: string | undefined;
  strength: Call['strength'] | 'item';
}

/** What a document demands, in order; `items` are the parts that are items of a list of demands. */
export interface FoundDemands {
  demands: FoundDemand[];
  items: ReadonlySet<number>;
}

export function findDemands(parts: readonly Part[], metadata: Metadata): FoundDemands {
  const search = new Search(parts, metadata);
  for (let index = metadata.bodyStart; index < parts.length; index++) search.read(index);
  return { demands: search.demands, items: search.items };
}

class Search {
  readonly demands: FoundDemand[] = [];
  readonly items = new Set<number>();
  private readonly cues: DemandCues;
  /** What leads into the items that follow, while they do. */
  private lead: Lead | undefined;
  /** A section of recommendations: its lists are demands whatever leads into them. */
  private section: { addressee: string | undefined; level: number } | undefined;
  private nested: { addressee: string | undefined; depth: number } | undefined;
  private ownVoice = false;
  private readonly letter: Letter | undefined;

  constructor(
    private readonly parts: readonly Part[],
    private readonly metadata: Metadata,
  ) {
    this.cues = demandCues(metadata);
    this.letter = letterIn(parts, metadata.language);
  }

  read(index: number): void {
    const part = this.parts[index];
    if (!part) return;
    if (part.kind === 'heading' || this.isHeadOfList(part, index)) this.readHeading(part, index);
    else if (part.kind === 'item' && (this.lead || this.section)) this.readItem(part, index);
    else if (part.kind === 'line' && this.section)
      this.section.addressee = addresseeLine(part.text) ?? this.section.addressee;
    else if (part.kind !== 'line') this.readProse(part, index);
  }

  /** `Our demands` printed as a line before its list. */
  private isHeadOfList({ kind, text }: Part, index: number): boolean {
    return kind === 'line' && this.parts[index + 1]?.kind === 'item' && this.cues.headings.test(small(text));
  }

  private readHeading({ text, level }: Part, index: number): void {
    const asksForLetters = this.cues.noCallLeadIn.test(small(text)) && this.parts[index + 1]?.kind === 'item';
    this.lead = asksForLetters ? { addressee: undefined, onlyCalls: true } : undefined;
    if (this.section && level > this.section.level && addresseeLine(text) !== undefined) {
      this.section.addressee = addresseeLine(text);
      return;
    }
    const opens = this.cues.headings.test(small(text));
    this.section = opens ? { addressee: addresseeOfHeading(text), level } : undefined;
  }

  private readProse({ text, kind }: Part, index: number): void {
    const sentences = splitSentences(text, this.metadata.language ?? 'en');
    const listFollows = this.parts[index + 1]?.kind === 'item';
    const voices = voicesOf(text, this.cues, this.ownVoice);
    let own = false;
    let continues = false;
    for (const [place, sentence] of sentences.entries()) {
      const leads = listFollows && place === sentences.length - 1;
      continues = this.readSentence(sentence, { index, leads, continues, voices });
      own ||= this.cues.who.test(small(sentence.text));
      this.ownVoice ||= own;
    }
    if (!listFollows) this.lead = undefined;
    this.ownVoice = own || (kind === 'item' && this.ownVoice);
  }

  private readSentence(
    sentence: Sentence,
    {
      index,
      leads,
      continues,
      voices,
    }: { index: number; leads: boolean; continues: boolean; voices: Voices },
  ): boolean {
    const inLetter = this.letter !== undefined && index > this.letter.from && index < this.letter.to;
    const setting = { cues: this.cues, ownVoice: this.ownVoice, continues, inLetter };
    const notOwn = voices.isOthersWord(sentence) || isClosing(sentence.text, this.metadata.language);
    const calls = notOwn ? [] : callsIn(sentence, setting);
    if (leads) {
      this.lead = leadOf(sentence.text, calls.at(-1), this.cues) ?? this.leadOfSection(sentence.text);
      if (this.lead) return true;
    }
    const said = calls.filter(({ what }) => what !== '');
    for (const call of said) this.addCall(call, sentence, index);
    return said.length > 0;
  }

  private addCall(call: Call, sentence: Sentence, index: number): void {
    const said = this.withoutAttribution(call.what);
    const skipped = this.cues.following.exec(small(said))?.[0].length ?? 0;
    const what = said.slice(skipped);
    const lead = leadingWord(sentence.text.slice(0, call.at));
    const listed = splitList(what, sentence.from + call.at + skipped, this.cues.and);
    for (const words of listed.flatMap((one) => splitClauses(one, lead, this.cues.clauses))) {
      this.add({ ...words, part: index, addressee: call.addressee, strength: call.strength });
    }
  }

  private withoutAttribution(words: string): string {
    const at = this.cues.attribution.exec(small(words))?.index;
    return at === undefined ? words : words.slice(0, at);
  }

  private leadOfSection(sentence: string): Lead | undefined {
    if (!this.section) return undefined;
    return { addressee: addresseeLine(sentence) ?? this.section.addressee, onlyCalls: false };
  }

  private readItem(part: Part, index: number): void {
    const { cues } = this;
    const follows = this.parts[index + 1];
    if (this.nested && part.depth <= this.nested.depth) this.nested = undefined;
    const names = this.lead !== undefined && this.lead.addressee === undefined && !this.lead.onlyCalls;
    const own = firstItemCall(part.text, [
      ...cues.itemCall,
      ...cues.calls,
      ...(names ? cues.itemAddressed : []),
    ]);
    if (follows?.kind === 'item' && follows.depth > part.depth && /:$/.test(part.text)) {
      this.nested = { addressee: own?.addressee ?? addresseeLine(part.text), depth: part.depth };
      this.items.add(index);
      return;
    }
    const lower = small(part.text);
    if (cues.noDemandItems.test(lower)) return;
    if (this.lead?.onlyCalls && !own && !cues.itemCalls.test(lower)) return;
    this.items.add(index);
    const whole = own
      ? trimmed(part.text, own.at, part.text.length, 0, cues.and)
      : trimmed(part.text, 0, part.text.length, 0, cues.and);
    const above = this.nested?.addressee ?? this.lead?.addressee ?? this.section?.addressee;
    this.add({ ...whole, part: index, addressee: own?.addressee ?? above, strength: 'item' });
  }

  private add(demand: FoundDemand): void {
    if (demand.text.length >= 4) this.demands.push(demand);
  }
}

/** The last word before a demand, which a list may say again: `to`, `de`, `d’`. */
function leadingWord(before: string): string {
  return /(?:^|\s)(\p{L}+['’]?)\s?$/u.exec(small(before))?.[1] ?? '';
}

/** `Urging the authorities to release her`: an item that calls by itself. */
function firstItemCall(
  text: string,
  patterns: readonly RegExp[],
): { addressee: string | undefined; at: number } | undefined {
  const lower = small(text);
  for (const pattern of patterns) {
    const match = pattern.exec(lower);
    const what = match?.groups?.what;
    if (match?.index !== 0 || what === undefined) continue;
    const to = match.groups?.to;
    const at = match[0].length - what.length;
    const from = to === undefined ? -1 : lower.lastIndexOf(to, at);
    return { addressee: to === undefined ? undefined : text.slice(from, from + to.length), at };
  }
  return undefined;
}

/** `To the Government of Kazakhstan:` */
function addresseeLine(text: string): string | undefined {
  const match =
    /^(?:[\divx]+[.)] )?(?:(?:recommendations? )?to|à l['’]attention de|à|aux?|al?|a las?|a los|an|für|к|власт\p{L}+|إلى) ?(?<to>.{3,120}?)(?: to)?:?$/iu.exec(
      text,
    );
  return match?.groups?.to;
}

function addresseeOfHeading(text: string): string | undefined {
  return /\s(?:to|à|aux?|al?|an)\s(?<to>(?:the|les|la|las|el|los|die|den|das|\p{Lu}).{3,100}?)(?: to)?:?$/u.exec(
    text,
  )?.groups?.to;
}
