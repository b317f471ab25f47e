import { createPrintRun } from '../../src/document/pdf/press/print-run.js';
import type { Letter } from '../../src/letter/letter.js';
import { createWriter, optionsFor, range } from './letters.js';
import { interleave } from './measure.js';
import { type Part, rounded, say, tableOf } from './part.js';
import { openMergedDocument } from './pdfkit-as-documented.js';

const rounds = 8;
const lettersPerRound = 2_500;
/** PDFKit's document costs the same for each letter, however many there are. */
const drawnPerRound = 400;

/** One PDF of 20,000 letters, and PDFKit's of some of them, growing side by side. Opening and ending it count. */
export async function benchMerged(): Promise<Part> {
  const write = createWriter('en');
  let letters: Letter[] = [];
  const bytes = { ours: 0, pdfkit: 0 };
  const run = createPrintRun(
    optionsFor('en'),
    { title: 'Run', duplex: false, outline: true },
    () => undefined,
  );
  const document = openMergedDocument();
  const isLast = (round: number) => round === rounds - 1;
  const timings = await interleave(
    [
      {
        name: 'print run' as const,
        letters: lettersPerRound,
        make: async (round) => {
          for (const [index, letter] of letters.entries()) await mustAdd(run.add(letter, `${index + 1}`));
          if (isLast(round)) bytes.ours = (await run.end()).bytes;
        },
      },
      {
        name: 'PDFKit merged' as const,
        letters: drawnPerRound,
        make: async (round) => {
          for (const letter of letters.slice(0, drawnPerRound)) document.add(letter);
          if (isLast(round)) bytes.pdfkit = await document.end();
        },
      },
    ],
    {
      count: rounds,
      before: (round) => {
        letters = range(round * lettersPerRound, lettersPerRound, write);
      },
    },
  );
  const [ours, theirs] = [timings['print run'].mean.cpuMs, timings['PDFKit merged'].mean.cpuMs];
  const ourBytes = bytes.ours / (rounds * lettersPerRound);
  return {
    ratios: rounded({ mergedVsPdfkit: theirs / ours }),
    figures: rounded({
      printRunBytesPerLetter: ourBytes,
      printRunCpuMicroseconds: 1000 * ours,
      pdfkitMergedCpuMicroseconds: 1000 * theirs,
    }),
    table: tableOf(
      `Print runs: ${rounds * lettersPerRound} letters in one PDF`,
      ['one merged PDF', 'CPU µs a letter', 'bytes a letter', 'times PDFKit merged'],
      [
        ['print run', say(1000 * ours), say(ourBytes), say(theirs / ours)],
        ['PDFKit merged', say(1000 * theirs), say(bytes.pdfkit / (rounds * drawnPerRound)), '1'],
      ],
    ),
  };
}

/** A letter left out would make the run look cheap. */
async function mustAdd(added: Promise<unknown>): Promise<void> {
  if ((await added) === undefined) throw new Error('A print run left out a letter of the bench.');
}
