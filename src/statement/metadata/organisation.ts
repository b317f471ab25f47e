import { oncePerLanguage } from '../../text/per-language.js';
import organisations from '../cues/organisations.json' with { type: 'json' };
import { cuePattern, metadataCues, words } from '../cues.js';
import { lightPattern } from '../light-pattern.js';
import type { Part } from '../structure/parts.js';
import { isLetterhead } from './front.js';

interface Search {
  front: readonly Part[];
  body: readonly Part[];
  language: string | null;
  index: string | undefined;
}

/** `Reporter ohne Grenzen (RSF)` names one. */
const shortForm = /(?<=\p{L}) \(\p{Lu}{2,6}\)/gu;

/** Who speaks: by letterhead, by signatures, by who calls or says; in the order of the document. */
export function organisationsOf(search: Search): string[] {
  const { front, language, index } = search;
  const letterhead = front
    .filter(({ text }) => isLetterhead(text, language))
    .flatMap(({ text }) => knownIn(text.replace(shortForm, '')));
  const ways = [
    () => letterhead,
    () => namedLines(search),
    () => signatories(search),
    () => signedBy(search),
    () => callers(search),
    () => front.flatMap(({ text }) => knownIn(text)).slice(0, 1),
    () => experts(search),
    () => firstLine(search),
    () => (index !== undefined && /^[A-Z]{3} \d\d\//.test(index) ? ['Amnesty International'] : []),
    () => mostNamed(search),
  ];
  for (const way of ways) {
    const found = withoutShortForms(way());
    if (found.length > 0) return found;
  }
  return [];
}

const byLength = [...organisations].sort((a, b) => b.length - a.length);
const known = words(
  byLength.map((name) => name.replace(/[.*+?()[\]]/g, '\\$&').replace(/'/g, "['’]")).join('|'),
  'gi',
);
const canonical = new Map(organisations.map((name) => [fold(name), name]));

/**
 * Names of organisations we know, as they are usually spelt, in order of appearance. One in capitals must stand in
 * capitals: `Article 19 of the Constitution` is none.
 */
export function knownIn(text: string): string[] {
  const found = (text.match(known) ?? []).map((printed) => ({
    printed,
    name: canonical.get(fold(printed)) ?? canonical.get(fold(printed).slice(1)) ?? printed,
  }));
  return found
    .filter(({ printed, name }) => /\p{Ll}|\p{Lo}/u.test(name) || !/\p{Ll}/u.test(printed))
    .map(({ name }) => name);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/’/g, "'");
}

const organisationWords = cuePattern('organisationWords');

/** A line before the title whose words the text says again, and which sounds like an organisation. */
function namedLines({ front, body, language }: Search): string[] {
  const text = body
    .map((part) => part.text)
    .join('\n')
    .toLowerCase();
  return front
    .filter((part) => mayBeName(part.text, language))
    .filter((part) => text.includes(part.text.toLowerCase()) || text.includes(withoutArticle(part.text)))
    .slice(0, 1)
    .map((part) => (/\p{Ll}/u.test(part.text) ? part.text : asWritten(part.text, body)));
}

/** A line that sounds like an organisation, and says nothing else. */
function mayBeName(text: string, language: string | null): boolean {
  const name = text.replace(/(?:e\. ?V|Inc|Ltd)\./gi, '');
  return (
    name.length < 90 &&
    !/[:.?!]/.test(name) &&
    organisationWords(language).test(text) &&
    !isLetterhead(text, language)
  );
}

/** Words of a name. */
const longestName = 10;

/** A letterhead that no text repeats: the first line, where another is left to be the title. */
function firstLine({ front, language }: Search): string[] {
  const [first, ...others] = front;
  const isTitled = others.some(
    ({ kind, text }) => kind !== 'item' && text.split(' ').length > 2 && !isLetterhead(text, language),
  );
  const mayBe =
    first !== undefined && mayBeName(first.text, language) && first.text.split(' ').length <= longestName;
  return mayBe && isTitled && !/[,\d>|–—-]\s/.test(first.text) ? [first.text] : [];
}

/** Lines after the last paragraph, as under a letter, that the text names too. */
function signedBy({ body, language }: Search): string[] {
  const last = body.findLastIndex(({ kind }) => kind === 'prose' || kind === 'item');
  const text = body
    .slice(0, last + 1)
    .map((part) => part.text)
    .join('\n');
  return body
    .slice(last + 1)
    .map((part) => part.text)
    .filter((line) => mayBeName(line, language) && text.includes(withoutThe(line)))
    .slice(0, 1);
}

function withoutThe(text: string): string {
  return text.replace(/^(?:The|La|Le|Les|El|Die|Der|Das) /, '');
}

function withoutArticle(text: string): string {
  return text.toLowerCase().replace(/^(?:the|la|le|les|el|die|der|das) /, '');
}

/** Of a letterhead in capitals, the spelling of the text. */
function asWritten(shouted: string, body: readonly Part[]): string {
  for (const { text } of body) {
    const at = text.toLowerCase().indexOf(shouted.toLowerCase());
    if (at >= 0) return text.slice(at, at + shouted.length);
  }
  return shouted;
}

const signatoriesHeading = cuePattern('signatories', (cue) => lightPattern(`^(?:${cue})\\s*:?$`, 'i'));

function signatories({ front, body, language }: Search): string[] {
  const parts = [...front, ...body];
  const at = parts.findIndex(
    ({ text }) => signatoriesHeading(language).test(text) || signatoriesHeading('en').test(text),
  );
  if (at < 0) return [];
  const names = parts.slice(at + 1).map(({ text }) => text.replace(/[;,.]$/, '').trim());
  const end = names.findIndex((name) => name.length > 100);
  return names.slice(0, end < 0 ? undefined : end);
}

const caller = oncePerLanguage((language) => {
  const cues = metadataCues(language);
  const name = `(?:[Tt]he |[Ll]a |[Ll]e |[Ll]['’]|[Ee]l |[Dd]ie |[Dd]as |[Dd]er )?((?:\\p{Lu}[\\p{L}\\p{M}\\d'’.&-]*)(?: (?:of|for|the|and|to|de|des|du|la|las|los|del|y|et|pour|les|für|und|der|по|и|за|в|${'\\p{L}*'}[\\p{Lu}][\\p{L}\\p{M}\\d'’&-]*)){0,9}?)(?: \\([^)]{2,40}\\))?`;
  const arabic = `(?:${cues.calls}) ((?:(?:${cues.organisationWords})[\\p{L}\\p{M}]*)(?: [\\p{L}\\p{M}]+){1,6}?) (?:السلطات|الحكومة|سلطات|حكومة|الرئيس|إلى|على|ب|المجتمع|النائب|وزير)`;
  return language === 'ar'
    ? new RegExp(arabic, 'gu')
    : new RegExp(`${name},? (?:${cues.calls})(?![\\p{L}])`, 'gu');
});

/** Who "calls on", "urges" or "said today" most often, if it sounds like an organisation or is one we know. */
function callers({ body, language }: Search): string[] {
  const times = new Map<string, number>();
  for (const { text } of body) {
    for (const [, name = ''] of text.slice(0, 4000).matchAll(caller(cueLanguage(language)))) {
      const [isKnown] = knownIn(name);
      if (isKnown === undefined && !soundsLikeOne(name, language)) continue;
      times.set(isKnown ?? name, (times.get(isKnown ?? name) ?? 0) + (isKnown === undefined ? 1 : 1.5));
    }
  }
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 1)
    .map(([name]) => name);
}

const officialBodies =
  /\b(?:UN|United Nations|Court|Ministry|Government|European|Parliament|President|Council|ONU|Committee Against|Human Rights Committee|Nations Unies|Naciones Unidas|ООН|Комитет ООН|Суд|Vereinten Nationen)\b|ООН|الأمم المتحدة|محكمة|وزارة|حكومة/u;

function soundsLikeOne(name: string, language: string | null): boolean {
  const acrossSentences = /\p{Ll}{2}\. /u.test(name);
  return (
    !acrossSentences &&
    /[ -]/.test(name) &&
    organisationWords(language).test(name) &&
    !officialBodies.test(name)
  );
}

function cueLanguage(language: string | null): string {
  return language ?? 'en';
}

const expertCue = oncePerLanguage((language) => words(metadataCues(language).documentTypes['UN experts']));

function experts({ front, body, language }: Search): string[] {
  const lead = [...front, ...body.slice(0, 3)];
  return lead.some(({ text }) => expertCue(cueLanguage(language)).test(text.slice(0, 300)))
    ? ['UN experts']
    : [];
}

function mostNamed({ body }: Search): string[] {
  const times = new Map<string, number>();
  for (const name of body.flatMap(({ text }) => knownIn(text))) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 1)
    .map(([name]) => name);
}

/** `CPJ` beside its full name is no second organisation; of the Observatory's two parents neither is. */
function withoutShortForms(names: readonly string[]): string[] {
  const unique = [...new Set(names)].filter((name) => name !== '');
  const observatory = unique.find((name) => /^(?:The )?Observato/.test(name));
  if (observatory) return [observatory];
  const isShort = (name: string) => /^\p{Lu}{3,5}$/u.test(name);
  const full = unique.filter((name) => !isShort(name));
  return unique.filter((name) => !isShort(name) || !full.some((other) => initials(other).includes(name)));
}

function initials(name: string): string {
  const all = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const capitals = name.match(/\p{Lu}/gu)?.join('') ?? '';
  return name === 'International Federation for Human Rights' ? 'FIDH' : `${all} ${capitals}`;
}
