import { findDates } from '../../text/find-dates.js';
import { oncePerLanguage } from '../../text/per-language.js';
import { placeOf, problem, quote, type Rule } from './material.js';

const weekdayNames = oncePerLanguage((language) => {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return new Map(
    [0, 1, 2, 3, 4, 5, 6].map((day) => [format.format(Date.UTC(2023, 0, 1 + day)).toLowerCase(), day]),
  );
});

/** Case forms of Russian weekdays that differ from their names. */
const forms = new Map([
  ['среду', 'среда'],
  ['пятницу', 'пятница'],
  ['субботу', 'суббота'],
]);

/** `Monday, 11 July 2023`, which was a Tuesday. */
export const weekdays: Rule = ({ sentences, language }) =>
  sentences.flatMap((sentence) =>
    datesIn(sentence.text).flatMap(({ date, from, to }) => {
      const word =
        /(\p{L}+)(?:,|\s(?:the|le|el|den|dem))?\s*$/u
          .exec(sentence.text.slice(Math.max(0, from - 24), from))?.[1]
          ?.toLowerCase() ?? '';
      const said = weekdayNames(language).get(forms.get(word) ?? word);
      const day = new Date(`${date}T00:00:00Z`).getUTCDay();
      if (said === undefined || said === day) return [];
      const right = [...weekdayNames(language)].find(([, number]) => number === day)?.[0] ?? '';
      const where = placeOf(sentence);
      return problem('weekday-against-date', {
        where,
        message: `${where} says "${word}" of ${sentence.text.slice(from, to)}, which was "${right}".`,
        fix: 'Ask the organisation for the right day; until then write neither.',
        evidence: [quote(sentence.text, from, to), date],
      });
    }),
  );

function datesIn(text: string) {
  return /\d/.test(text) ? findDates(text) : [];
}
