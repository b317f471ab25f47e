import type { Campaign } from '../campaign/campaign.js';
import { contactOf } from '../campaign/contact.js';
import { lengths } from '../campaign/demand.js';
import type { Target } from '../campaign/target.js';
import type { Library } from '../letter/library.js';
import { countriesByName, findCountry, nameOfCountry } from '../text/countries.js';
import { type LanguageCode, nameOfLanguage, toldIn } from '../text/languages.js';
import { oncePerLanguage } from '../text/per-language.js';
import type { PlainDate } from '../text/plain-date.js';
import { looseDate } from './loose-date.js';
import type { Screen } from './screen.js';

/** Those to write to first, copy targets last. */
export function targetOptions(
  { targets }: Campaign,
  chosen: readonly string[],
  today: PlainDate,
  screen: Screen,
) {
  const ordered = [...targets].sort((a, b) => Number(a.copy) - Number(b.copy));
  return ordered.map((target) => ({
    id: target.id,
    office: screen.say(target.office),
    why: screen.say(target.why),
    delivery: delivery(target, today, screen),
    copy: target.copy,
    serves: target.serves && nameOfCountry(target.serves, screen.language),
    chosen: chosen.includes(target.id),
  }));
}

/** How the target can be reached, as far as it is known: `By post (address of 2019-03, to check).` */
function delivery(target: Target, today: PlainDate, { language, t }: Screen): string {
  const { postal, email } = contactOf(target, today, false);
  const way = (name: string, { usable, toCheck }: { usable?: unknown; toCheck?: { asOf: string } }) => {
    if (usable) return t(`delivery.${name}.known`);
    return toCheck
      ? t(`delivery.${name}.old`, { asOf: looseDate(toCheck.asOf, language) })
      : t(`delivery.${name}.unknown`);
  };
  return `${way('post', postal)} ${way('email', email)}`;
}

/** Each under its own name. One that no native speaker has read is marked before it is chosen. */
export function languageOptions(
  { shelves }: Library,
  { languages, targets }: Campaign,
  chosen: string,
  screen: Screen,
) {
  const preferred = toldIn(screen.language, languages);
  const current = languages.includes(chosen) ? chosen : preferred;
  return languages.map((code) => ({
    code,
    name: nameOfLanguage(code),
    translated: code === screen.language ? '' : nameOfLanguage(code, screen.language),
    unreviewed: !isReviewed(code),
    chosen: code === current,
  }));

  function isReviewed(code: LanguageCode): boolean {
    const frames = shelves.get(code)?.frames;
    return targets.every(({ kind }) => lengths.every((length) => frames?.get(`${kind}-${length}`)?.reviewed));
  }
}

export function lengthOptions(chosen: string, { t }: Screen) {
  const current = lengths.find((length) => length === chosen) ?? lengths[0];
  return lengths.map((length) => ({
    length,
    label: t(`write.length.${length}`),
    chosen: length === current,
  }));
}

const countriesIn = oncePerLanguage(countriesByName);

export function countryOptions(chosen: string, { language }: Screen) {
  const found = chosen === '' ? undefined : findCountry(chosen, [language]).country;
  return countriesIn(language).map(({ code, name }) => ({ code, name, chosen: code === found }));
}
