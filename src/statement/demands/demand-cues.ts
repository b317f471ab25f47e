import { findCountry, nameOfCountry } from '../../text/countries.js';
import { cueFiles } from '../cues/files.js';
import organisationNames from '../cues/organisations.json' with { type: 'json' };
import { lightPattern } from '../light-pattern.js';
import type { Metadata } from '../metadata/metadata.js';
import type { ClauseCues } from './clauses.js';

/**
 * What is a call, per language, in `cues/<language>/demands.json`: templates of sentences. In them `{who}` is the organisation or
 * a word for it, `{gap}` a few words between, `{to}` who is called upon, `{what}` the demand, `{inf}` a verb in the
 * infinitive, `{authority}` an office or country as subject, `{anybody}` any
 * subject, `{offices}` the words for offices, `{verb}` a verb that asks for something (in German the one that ends it),
 * `{noDuties}` what an office must do by its nature, `{lead}` an opening such as "Pending his release".
 */
type Cues = typeof cueFiles.demands.en & { own?: string; third?: string };

export interface DemandCues {
  calls: RegExp[];
  pastCalls: RegExp[];
  /** Letters without which no sentence calls. */
  mayCall: RegExp;
  modals: RegExp[];
  continued: RegExp[];
  passives: RegExp[];
  /** What a letter asks by a plain request: `Please release her`. */
  imperatives: RegExp[];
  /** A letter's plain order: `Release her.` */
  orders: RegExp;
  clauses: ClauseCues;
  /** Whom a sentence names that demands nothing of anybody: `Everyone should …`. */
  generalities: RegExp;
  /** Another call within the words of the first: `…, and urges the court to …`. */
  second: RegExp[];
  itemCall: RegExp[];
  /** Under a call that names nobody, an item that does: `the court to hear her appeal`. */
  itemAddressed: RegExp[];
  /** `the following steps: `, before the demands of a sentence. */
  following: RegExp;
  who: RegExp;
  /** `we` */
  self: string;
  /** A pronoun that may stand for the organisation. */
  pronounSubject: RegExp;
  leadIns: RegExp;
  noCallLeadIn: RegExp;
  itemCalls: RegExp;
  noDemandItems: RegExp;
  headings: RegExp;
  pastCues: RegExp;
  /** Says that a verb in the present means the past, where both look the same: `En 2020 pedimos`. */
  surelyPast: RegExp;
  now: RegExp;
  reporting: RegExp;
  law: RegExp;
  speakers: RegExp;
  said: RegExp;
  /** Several speakers who are named nowhere near: `they said`. */
  theySaid: RegExp;
  /** `, Human Rights Watch said today`. */
  attribution: RegExp;
  pronouns: RegExp;
  and: string;
}

const known: Record<string, Cues> = cueFiles.demands;

/** The patterns for one document, for text in small letters: they hold the names of its organisations and countries. */
export function demandCues({ language, organisations, countries }: Metadata): DemandCues {
  const chosen = known[language ?? 'en'] ?? cueFiles.demands.en;
  const fill = filler(chosen, organisations, countryForms(countries, language ?? 'en'));
  const all = (templates: readonly string[]) => templates.map((template) => lightPattern(fill(template)));
  return {
    calls: all(chosen.calls),
    pastCalls: all(chosen.pastCalls),
    mayCall: lightPattern(chosen.mayCall),
    modals: all(chosen.modals),
    continued: all(chosen.continued),
    passives: all(chosen.passives),
    imperatives: all(chosen.imperatives),
    orders: lightPattern(`^(?:${chosen.orders})(?![\\p{L}\\p{M}])`),
    clauses: {
      and: chosen.and,
      verb: lightPattern(`^(?:${fill(chosen.clauseVerbs)})`),
      infinitive: lightPattern(chosen.infinitive === '' ? '(?!)' : `^(?:${chosen.infinitive})`),
      lastVerb: lightPattern(
        `(?<!\\p{L})(?:(?:\\p{L}*zu\\p{L}+|zu \\p{L}+)(?:en|ern|eln|n)|${chosen.verbs})$`,
      ),
      noun: lightPattern(`^(?:${fill(chosen.nouns)})`),
      verbLast: language === 'de',
    },
    generalities: lightPattern(`^(?:${chosen.generalities})(?![\\p{L}\\p{M}])`),
    second: all(chosen.second),
    itemCall: all(chosen.itemCall),
    itemAddressed: all(chosen.itemAddressed),
    following: lightPattern(`^[^:;]{0,80}(?<!\\p{L})(?:${chosen.following})(?!\\p{L})[^:;]{0,40}:\\s+`),
    who: lightPattern(fill('{who}')),
    self: chosen.self,
    pronounSubject: lightPattern(`^(?:${chosen.standsFor})(?![\\p{L}\\p{M}])`),
    leadIns: wholeWord(chosen.leadIns),
    noCallLeadIn: wholeWord(chosen.noCallLeadIn),
    itemCalls: lightPattern(chosen.itemCalls),
    noDemandItems: lightPattern(chosen.noDemandItems),
    headings: lightPattern(`^(?:[\\divx]+[.)] )?(?:${chosen.headings})[:.]?$`),
    pastCues: wholeWord(chosen.pastCues),
    surelyPast: wholeWord(chosen.surelyPast),
    now: wholeWord(chosen.now),
    reporting: wholeWord(chosen.reporting),
    law: wholeWord(chosen.law),
    speakers: wholeWord(chosen.speakers),
    said: wholeWord(chosen.said),
    theySaid: wholeWord(chosen.theySaid),
    attribution: lightPattern(`,[”"»]? (?:[^,;:]{2,60} )?(?:${chosen.said})(?![\\p{L}\\p{M}])[^;:]{0,120}$`),
    pronouns: lightPattern(`^(?:${chosen.pronouns})$`),
    and: chosen.and,
  };
}

/** Arabic words with the conjunction that is written as part of them, too: `وتدعو`. */
function wholeWord(alternatives: string): RegExp {
  return lightPattern(`(?<![\\p{L}\\p{M}])[وف]?(?:${alternatives})(?![\\p{L}\\p{M}])`);
}

/** Small letters, as many as before. */
export function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from(text, smallLetter).join('');
}

function smallLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** `forms` of countries are patterns. */
function filler(chosen: Cues, organisations: readonly string[], forms: readonly string[]) {
  const names = [...organisations.flatMap(namesOfOrganisation), ...shortNames].map(escaped);
  const kinds = kindsOf(organisations, chosen.kinds);
  const noLetter = '(?![\\p{L}\\p{M}])';
  const who = `(?<![\\p{L}\\p{M}])(?:${[...names, ...kinds, ...chosen.subjects].join('|')})${noLetter}`;
  const gap = `(?:[’']s|\\*)?(?:,? (?!(?:${chosen.stops}|${chosen.callVerbs})${noLetter})[^\\s.;:!?"“”«»]{1,40}){0,8}?,? `;
  const to = `(?<to>(?:(?! (?:${chosen.callVerbs})${noLetter})(?:[^.;:!?"“”«»]|\\.(?=\\p{L}))){2,220}?)`;
  const offices = [chosen.authorities, ...forms].join('|');
  const determiner =
    chosen.determiners === ''
      ? ''
      : `(?:(?:${chosen.determiners})(?:(?<=['’])| )|(?=${forms.join('|') || '\\b\\B'}))`;
  const authority = `(?:^|(?<=[,;:–—،] |[–—])|(?<=["“«„(]\\s?)|(?<=(?:^|\\s)(?:${chosen.and}|that|que) )|(?<=[ولفى] ?|على |ل))(?<to>${determiner}(?:[^\\s.;:!?"“”«»()–—]{1,40} ){0,5}?(?:${offices})${noLetter}(?:[^.;:!?"“”«»()–—]|\\.(?=\\p{L})){0,140}?)`;
  const anybody = `(?:^|(?<=[;:–—] |["“«„(]\\s?))(?<to>${determiner}(?:[^\\s,.;:!?"“”«»()–—]{1,40} ){0,8}?[^\\s,.;:!?"“”«»()–—]{2,40})`;
  const lead = '(?<lead>(?:[^.;:!?"“”«»]){3,120}?)';
  const parts: Record<string, string> = {
    who,
    gap,
    to,
    authority,
    lead,
    anybody,
    offices,
    inf: chosen.infinitive,
    noDuties: chosen.noDuties,
    verb: chosen.verbs.replaceAll('{inf}', chosen.infinitive),
    own: `(?:${chosen.own ?? ''})`,
    third: `(?:${chosen.third ?? ''})`,
  };
  return (template: string) =>
    template
      .replace(
        /\{(who|gap|to|authority|anybody|offices|lead|inf|noDuties|verb|own|third)\}/g,
        (_, name: string) => parts[name] ?? '',
      )
      .replace(/ \{what\}$/, '(?:[:,]? (?<what>.+)|[:,]?\\s*$)')
      .replace(/\{what\}$/, '(?<what>.+)');
}

/** Organisations that are mostly called by their letters, whatever they stand for in the document's language. */
const shortNames = ['HRW', 'PEN', ...organisationNames.filter((name) => /^[A-Z]{3,5}$/.test(name))];

/** A name, without its article, and its initials: `Committee to Protect Journalists`, `CPJ`. */
function namesOfOrganisation(name: string): string[] {
  const bare = name.replace(/^(?:The|La|Le|L['’]|El|Die|Das) ?/u, '');
  const capitals = bare.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
  const short = capitals.length >= 3 ? [capitals] : [];
  return [bare, ...short, ...(bare.startsWith('Amnesty ') ? ['Amnesty'] : [])];
}

/** `The union` of a document by the Dockers' Union. */
function kindsOf(organisations: readonly string[], kinds: string): string[] {
  const kind = lightPattern(kinds, 'g');
  return [...new Set(organisations.flatMap((name) => small(name).match(kind) ?? []))].filter(
    (word) => word !== '',
  );
}

/** Names as patterns; in Russian with any ending: `Узбекистану следует`. */
function countryForms(countries: readonly string[], language: string): string[] {
  return countryNames(countries, language).map((name) =>
    language === 'ru' ? `${escaped(name).replace(/[аяьйиы]$/, '')}\\p{L}{0,3}` : escaped(name),
  );
}

function countryNames(countries: readonly string[], language: string): string[] {
  return countries.flatMap((name) => {
    const { country } = findCountry(name, ['en']);
    return country === undefined ? [name] : [...new Set([name, nameOfCountry(country, language)])];
  });
}

function escaped(text: string): string {
  return small(text)
    .replace(/[.*+?()[\]{}|\\^$]/g, '\\$&')
    .replace(/['’]/g, "['’]");
}
