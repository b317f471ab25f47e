import type { Campaign } from '../campaign/campaign.js';
import { contactOf } from '../campaign/contact.js';
import { lengths } from '../campaign/demand.js';
import type { Target } from '../campaign/target.js';
import type { Library } from '../letter/library.js';
import { countriesByName, findCountry, nameOfCountry } from '../text/countries.js';
import { type LanguageCode, nameOfLanguage } from '../text/languages.js';
import type { PlainDate } from '../text/plain-date.js';
import { looseDate } from './loose-date.js';
import { onScreen, screenLanguage, t } from './words.js';

/** Those to write to first, copy targets last; the first is chosen where nobody chose. */
export function targetOptions({ targets }: Campaign, chosen: string, today: PlainDate) {
  const ordered = [...targets].sort((a, b) => Number(a.copy) - Number(b.copy));
  const known = targets.some(({ id }) => id === chosen);
  return ordered.map((target, index) => ({
    id: target.id,
    office: onScreen(target.office),
    why: onScreen(target.why),
    delivery: delivery(target, today),
    copy: target.copy,
    serves: target.serves && nameOfCountry(target.serves, screenLanguage),
    chosen: known ? target.id === chosen : index === 0,
  }));
}

/** How the target can be reached, as far as it is known: `By post (address of 2019-03, to check).` */
function delivery(target: Target, today: PlainDate): string {
  const { postal, email } = contactOf(target, today, false);
  const way = (name: string, { usable, toCheck }: { usable?: unknown; toCheck?: { asOf: string } }) => {
    if (usable) return t(`delivery.${name}.known`);
    return toCheck
      ? t(`delivery.${name}.old`, { asOf: looseDate(toCheck.asOf) })
      : t(`delivery.${name}.unknown`);
  };
  return `${way('post', postal)} ${way('email', email)}`;
}

/** Each under its own name. One that no native speaker has read is marked before it is chosen. */
export function languageOptions({ shelves }: Library, { languages, targets }: Campaign, chosen: string) {
  const preferred = languages.includes(screenLanguage) ? screenLanguage : languages[0];
  const current = languages.includes(chosen) ? chosen : preferred;
  return languages.map((code) => ({
    code,
    name: nameOfLanguage(code),
    english: code === screenLanguage ? '' : nameOfLanguage(code, screenLanguage),
    unreviewed: !isReviewed(code),
    chosen: code === current,
  }));

  function isReviewed(code: LanguageCode): boolean {
    const frames = shelves.get(code)?.frames;
    return targets.every(({ kind }) => lengths.every((length) => frames?.get(`${kind}-${length}`)?.reviewed));
  }
}

export function lengthOptions(chosen: string) {
  const current = lengths.find((length) => length === chosen) ?? lengths[0];
  return lengths.map((length) => ({
    length,
    label: t(`write.length.${length}`),
    chosen: length === current,
  }));
}

const countries = countriesByName(screenLanguage);

export function countryOptions(chosen: string) {
  const found = chosen === '' ? undefined : findCountry(chosen, [screenLanguage]).country;
  return countries.map(({ code, name }) => ({ code, name, chosen: code === found }));
}
