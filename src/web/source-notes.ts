import type { Campaign } from '../campaign/campaign.js';
import type { Letter, SourceId } from '../letter/letter.js';
import { passagesOf } from '../letter/passages.js';
import { directionOf, fallbackLanguage } from '../text/languages.js';
import { origin } from './origin.js';
import { type Screen, toldWith } from './screen.js';

/**
 * Passage by passage what the letter rests on: places in the statement, law, later news. Of the statement's text
 * only its demands are quoted; facts are told in our words.
 */
export function sourceNotes(letter: Letter, campaign: Campaign, screen: Screen) {
  return passagesOf(letter.blocks).map((passage) => ({
    beginning: beginningOf(passage.text),
    own: passage.marks.some((mark) => mark.origin === 'supporter'),
    rests: passage.sources.map((id) => sourceNote(id, campaign, screen)),
  }));
}

/** Enough of a passage to find it by. */
function beginningOf(text: string): string {
  const words = text.split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : text;
}

/** Facts, law and quotations of a campaign are in English. */
const inEnglish = { language: fallbackLanguage, direction: directionOf(fallbackLanguage) };

type SourceNote = ReturnType<typeof makeNote>;

/** Of a campaign, by language of the screen: the same for everybody, and many to a letter. */
const known = new WeakMap<Campaign, Map<string, SourceNote>>();

function sourceNote(id: SourceId, campaign: Campaign, screen: Screen): SourceNote {
  const notes = known.get(campaign) ?? new Map<string, SourceNote>();
  known.set(campaign, notes);
  const key = `${screen.language} ${id}`;
  const note = notes.get(key) ?? makeNote(id, campaign, screen);
  notes.set(key, note);
  return note;
}

function makeNote(id: SourceId, campaign: Campaign, screen: Screen) {
  return (
    demandNote(id, campaign, screen) ??
    factNote(id, campaign, screen) ??
    lawNote(id, campaign, screen) ??
    updateNote(id, campaign, screen)
  );
}

function demandNote(id: SourceId, { demands }: Campaign, screen: Screen) {
  const demand = demands.find((candidate) => candidate.id === id);
  return (
    demand && {
      place: placeOf(demand.paragraph, [], screen),
      words: `“${demand.quotation}”`,
      told: inEnglish,
    }
  );
}

function factNote(id: SourceId, { facts }: Campaign, screen: Screen) {
  const fact = facts.find((candidate) => candidate.id === id);
  if (!fact) return undefined;
  const kind = fact.modality && screen.t(`modality.${fact.modality}`);
  return {
    place: placeOf(fact.paragraph ?? '', fact.footnotes, screen),
    words: fact.summary,
    told: inEnglish,
    kind,
  };
}

function lawNote(id: SourceId, { law }: Campaign, screen: Screen) {
  const entry = law.find((candidate) => candidate.id === id);
  if (!entry) return undefined;
  const place = screen.t('source.law', { articles: entry.articles.join(', '), count: entry.articles.length });
  return { place, words: entry.summary, told: inEnglish, origin: origin(entry.source) };
}

function updateNote(id: SourceId, { updates }: Campaign, screen: Screen) {
  const update = updates.find((candidate) => candidate.id === id);
  if (!update) return { place: id, words: '', told: inEnglish };
  return {
    place: screen.t('source.update', { date: screen.day(update.date) }),
    dateNote: update.dateNote,
    words: screen.say(update.summary),
    told: toldWith(screen, Object.keys(update.summary)),
    origin: origin(update.source),
  };
}

/** `P8-P9` with footnote 7: `Statement, paragraphs 8–9, footnote 7` */
export function placeOf(locator: string, footnotes: readonly number[], { t }: Screen): string {
  const numbers = locator.match(/\d+/g) ?? [];
  const kind = locator.startsWith('D') ? 'demand' : 'paragraph';
  const places = [
    t(`source.${kind}`, { count: numbers.length, numbers: numbers.join('–') }),
    ...(footnotes.length > 0
      ? [t('source.footnote', { count: footnotes.length, numbers: footnotes.join(', ') })]
      : []),
  ];
  return t('source.statement', { places: places.join(', ') });
}
