import type { PdfOptions } from '../../src/document/pdf/options.js';
import type { Letter } from '../../src/letter/letter.js';
import { customs, din, longestLetters } from '../support/pdf-letters.js';
import { drawFrom, randomLetter } from '../support/press-letters.js';
import { type BenchLanguage, createWriter, optionsFor, range, withNameInEveryParagraph } from './letters.js';

/** Letters of one stationery, so that they can stand in one print run. */
export interface Sample {
  options: PdfOptions;
  letters: { name: string; letter: Letter }[];
}

/** Every so many letters of the 20,000 one is compared. */
const stride = 1_999;

/**
 * Letters in every language, both lengths and both papers, with words of supporters in several scripts; some of
 * those that the bench measures; and some of its worst case.
 */
export function sampledLetters(): Sample[] {
  const languages = Object.keys(customs) as BenchLanguage[];
  const papers = languages.flatMap((language) =>
    (['a4', 'letter'] as const).map((paper) => paperSample(language, paper)),
  );
  return [...papers, measuredSample()];
}

function paperSample(language: BenchLanguage, paper: PdfOptions['paper']): Sample {
  const window = paper === 'letter' ? 'us-10' : 'nf-z-11-001';
  const options: PdfOptions = { ...din, ...customs[language], paper, window };
  const written = (['full', 'short'] as const).map((length) => ({
    name: `${length} letter (${language}, ${paper})`,
    letter: createWriter(language, length)(7),
  }));
  const random = range(0, 5, (seed) => ({
    name: `letter of seed ${seed} (${language}, ${paper})`,
    letter: randomLetter(longestLetters[language], drawFrom(seed)),
  }));
  return { options, letters: [...written, ...random] };
}

function measuredSample(): Sample {
  const write = createWriter('en');
  const letters = range(0, 11, (index) => {
    const letter = write(index * stride);
    return index % 3 === 0
      ? { name: `worst case ${index * stride}`, letter: withNameInEveryParagraph(letter) }
      : { name: `letter ${index * stride}`, letter };
  });
  return { options: optionsFor('en'), letters };
}
