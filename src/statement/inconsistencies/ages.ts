import { findTerms } from '../people/terms.js';
import { findLooseDates } from '../words/loose-dates.js';
import { numberOf } from '../words/numbers.js';
import { covered, type Sentence } from '../words/reading.js';
import { inSmall } from '../words/tokens.js';
import { type Material, placeOf, problem, quote, type Rule } from './material.js';

interface Said {
  sentence: Sentence;
  value: number;
}

/** An age that does not fit the birth date, where the statement is about one person. */
export const ages: Rule = (material) => {
  const { date } = material.statement;
  if (date === null || material.people.length !== 1) return [];
  const births = material.sentences.flatMap((sentence) => birthYears(sentence, material));
  const said = material.sentences.flatMap((sentence) => agesIn(sentence, material));
  const issued = Number(date.slice(0, 4));
  return births.flatMap((birth) => {
    const wrong = said.find(({ value }) => value > issued - birth.value || value < issued - birth.value - 1);
    if (!wrong) return [];
    const where = placeOf(wrong.sentence);
    return problem('age-against-birth', {
      where,
      message: `${where} says ${wrong.value} years old, but ${placeOf(birth.sentence)} that the person was born in ${birth.value}.`,
      fix: 'Ask the organisation for the right one; until then write neither.',
      evidence: [quote(wrong.sentence.text), quote(birth.sentence.text)],
    });
  });
};

function birthYears(sentence: Sentence, { cues }: Material): Said[] {
  return cues.patterns.born.flatMap((pattern) =>
    [...inSmall(sentence.text).matchAll(pattern)].flatMap(({ index, 0: words }) => {
      const after = sentence.text.slice(index + words.length, index + words.length + 30).trimStart();
      const [date] = findLooseDates(after);
      const year = date?.from === 0 ? date.year : Number(/^((?:19|20)\d{2})/.exec(after)?.[1]);
      return year ? [{ sentence, value: year }] : [];
    }),
  );
}

/** Ages of today: not of when something happened. */
function agesIn(sentence: Sentence, { cues, language }: Material): Said[] {
  if (covered(sentence.tokens, cues.words.then).size > 0 || findTerms(sentence.text, language).length > 0)
    return [];
  return cues.patterns.aged.flatMap((pattern) =>
    [...inSmall(sentence.text).matchAll(pattern)].flatMap(({ groups }) => {
      const value = numberOf(groups?.n ?? '', language);
      return value !== undefined && value > 5 && value < 110 ? [{ sentence, value }] : [];
    }),
  );
}
