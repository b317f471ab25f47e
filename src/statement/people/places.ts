import type { Mention } from './mention.js';

/** Where a name stands as only that of a place or a body does: `the village of X`, `the X police station`, `the X`. */
export function standsAsPlace(mention: Mention, language: string): boolean {
  return (
    followsSite(mention) ||
    leadsSite(mention) ||
    followsArticle(mention, language) ||
    followsBody(mention, language)
  );
}

/** `in X`, `from X`: a place more often than a person. */
export function followsPlaceWord({ sentence: { tags }, start }: Mention): boolean {
  return tags.places.has(start - 1) || (tags.roles.has(start - 1) && tags.places.has(start - 2));
}

/** `the village of X`, `the bed of the X`, `teachers of X`. */
function followsSite({ sentence: { tags }, start }: Mention): boolean {
  let before = start - 1;
  while (
    before > start - 3 &&
    !tags.sites.has(before) &&
    (tags.stops.has(before) || tags.articles.has(before))
  )
    before -= 1;
  if (tags.sites.has(before)) return true;
  return before === start - 2 && tags.roles.has(before) && !tags.lawyers.has(before) && !tags.kin.has(before);
}

/** `the X police station`, `the X water defenders`. */
function leadsSite({ sentence: { tokens, tags }, start, end }: Mention): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text) || tags.passive.has(end)) return false;
  if (tags.notPeople.has(end) || tags.sites.has(end)) return true;
  return tags.articles.has(start - 1) && tags.roles.has(end + 1);
}

/** No person's name follows an article, but in German or as a part, `de la Torre`; a title may stand between. */
function followsArticle({ sentence: { tokens, tags }, start }: Mention, language: string): boolean {
  return language !== 'de' && tags.articles.has(start - 1) && tokens[start - 2]?.key !== 'de';
}

/** `the movement X`; in Russian the movement's member may follow it, `активистка движения X`. */
function followsBody({ sentence: { tags }, start }: Mention, language: string): boolean {
  return language !== 'ru' && tags.civil.has(start - 1) && !tags.roles.has(start - 1);
}
