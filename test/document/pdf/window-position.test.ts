import { writeLetterPdf } from '../../../src/document/pdf/letter-pdf.js';
import type { PdfOptions } from '../../../src/document/pdf/options.js';
import type { Letter } from '../../../src/letter/letter.js';
import { englishLetter } from '../../fixtures/letters.js';
import { normaliseSpaces, type Run, readRuns } from '../../support/pdf.js';
import { blankLetter, blankOptions, customs, din, longestLetters } from '../../support/pdf-letters.js';

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** mm; from the standards, not from the code: `holds` the form of address, `shows` all that can be seen. */
const windows: Record<PdfOptions['window'], { holds: Area; shows: Area }> = {
  'din-5008-b': {
    holds: { left: 25, right: 105, top: 62.7, bottom: 90 },
    shows: { left: 10, right: 110, top: 45, bottom: 95 },
  },
  'nf-z-11-001': {
    holds: { left: 110, right: 190, top: 45, bottom: 85 },
    shows: { left: 90, right: 210, top: 45, bottom: 90 },
  },
  'us-10': {
    holds: { left: 25.4, right: 111.2, top: 51.8, bottom: 80.6 },
    shows: { left: 0, right: 136.5, top: 51.8, bottom: 92.1 },
  },
};

const papers = ['a4', 'letter'] as const;
const sheets = papers.flatMap((paper) =>
  Object.entries(windows).map(([window, areas]) => ({ paper, window, ...areas })),
);

const longForm = [
  'Mr Berik Asylov',
  'Prosecutor General of the Republic of Kazakhstan and Chair of the Interdepartmental Commission',
  'Building of the Ministries, Entrance 12, Office 1408',
  '14 Mangilik Yel Avenue, Left Bank',
  '010000 Astana',
  'KAZAKHSTAN',
];

const longSender = {
  name: 'Anna-Maria Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh de la Croix Müller',
  lines: [
    'Apartment 1234, The Very Long Named Residence, 128 Saint Bartholomew-on-the-Water Street South East',
    'LS1 4DY Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    'United Kingdom of Great Britain and Northern Ireland',
  ],
};

describe.each(sheets)('in the window of $window on $paper', ({ paper, window, holds, shows }) => {
  const options = { ...din, paper, window: window as PdfOptions['window'] };

  test.each([
    ['the English letter', englishLetter, options],
    ['the longest Russian letter', longestLetters.ru, { ...options, ...customs.ru }],
    ['the longest Kazakh letter', longestLetters.kk, { ...options, ...customs.kk }],
    [
      'a long form of address and sender',
      { ...englishLetter, formOfAddress: longForm, sender: longSender },
      options,
    ],
    ['a blank letter', blankLetter, { ...blankOptions, ...options, dateAt: 'head' as const }],
  ])('%s shows its form of address and nothing else', async (_, letter: Letter, print: PdfOptions) => {
    const { bytes } = await writeLetterPdf(letter, print);
    const seen = (await readRuns(bytes)).filter((run) => run.page === 0 && touches(run, shows));
    expect(wordsOf(seen)).toBe(normaliseSpaces(letter.formOfAddress.join(' ')));
    expect(seen.filter((run) => !isInside(run, holds))).toEqual([]);
  });
});

function wordsOf(runs: Run[]): string {
  return normaliseSpaces(runs.map(({ text }) => text).join(' '));
}

function touches(run: Area, area: Area): boolean {
  return run.left < area.right && run.right > area.left && run.top < area.bottom && run.bottom > area.top;
}

/** Within a twentieth of a millimetre. */
function isInside(run: Area, area: Area): boolean {
  const slack = 0.05;
  return (
    run.left >= area.left - slack &&
    run.right <= area.right + slack &&
    run.top >= area.top - slack &&
    run.bottom <= area.bottom + slack
  );
}
