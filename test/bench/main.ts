import { cpus } from 'node:os';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { writeLetterPdf } from '../../src/document/pdf/letter-pdf.js';
import type { PdfOptions } from '../../src/document/pdf/options.js';
import { createPress } from '../../src/document/pdf/press/press.js';
import { letterText } from '../../src/document/plain-text.js';
import { writeDocument } from '../../src/document/write-document.js';
import type { Appeal } from '../../src/letter/write-appeal.js';
import { anAppeal } from '../support/library.js';
import { readRuns } from '../support/pdf.js';
import { type Contender, interleave } from './measure.js';
import { drawAsDocumented } from './pdfkit-as-documented.js';

/** `npm run bench`: what a letter costs, against what others ask for the very same one. Ratios of one run only. */
const appeals = Array.from({ length: 500 }, (_, index) =>
  anAppeal({ supporter: { name: `Hannah Whitfield ${index}`, town: `Leeds ${index}`, country: 'GB' } }),
);
const options: PdfOptions = {
  paper: 'a4',
  window: 'din-5008-b',
  dateAt: 'head',
  senderLabels: { name: '', address: '' },
};
const press = createPress(options);

function contender(name: string, letters: number, make: (appeal: Appeal) => unknown): Contender {
  const makeAll = async (from: number, to: number) => {
    for (let index = from; index < to; index += 1) await make(appeals[index % appeals.length] as Appeal);
  };
  return { name, letters, make: makeAll };
}

/** The press prints what PDFKit draws: each word of sampled letters stands where it stands in the other. */
async function comparePlaces(): Promise<{ letters: number; wordBoxesEqual: boolean }> {
  const sample = appeals.filter((_, index) => index % 25 === 0);
  for (const { letter } of sample) {
    const [fast, plain] = [press.print(letter).bytes, (await writeLetterPdf(letter, options)).bytes];
    if ((await boxesOf(fast)) !== (await boxesOf(plain)))
      return { letters: sample.length, wordBoxesEqual: false };
  }
  return { letters: sample.length, wordBoxesEqual: true };
}

async function boxesOf(bytes: Uint8Array): Promise<string> {
  const runs = await readRuns(bytes);
  return runs
    .map(({ text, ...box }) => [text, ...Object.values(box).map((value) => value.toFixed(2))].join(' '))
    .join('\n');
}

const equality = await comparePlaces();
if (!equality.wordBoxesEqual)
  throw new Error('The press and PDFKit place words differently: no ratio is worth printing.');

const ms = await interleave(
  [
    contender('PDFKit as documented', 8, ({ letter }) => drawAsDocumented(letter)),
    contender('one letter through PDFKit', 20, ({ letter }) => writeLetterPdf(letter, options)),
    contender('the press', 1_000, ({ letter }) => press.print(letter)),
    contender('Nodemailer', 200, ({ letter }) =>
      new MailComposer({ subject: letter.subject, text: letterText(letter) }).compile().build(),
    ),
    contender('a draft', 200, (appeal) => writeDocument(appeal, { format: 'eml' })),
  ],
  5,
);
const of = (name: string) => ms.get(name) ?? Number.NaN;
const ratios = {
  filesVsPdfkit: of('PDFKit as documented') / of('the press'),
  singleVsPdfkit: of('PDFKit as documented') / of('one letter through PDFKit'),
  emlVsNodemailer: of('Nodemailer') / of('a draft'),
};

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ ratios, cpuMsPerLetter: Object.fromEntries(ms), equality }, null, 2));
} else {
  console.log(
    `${cpus()[0]?.model.trim()}, Node ${process.version}; word boxes equal on ${equality.letters} letters\n`,
  );
  console.log('| one letter in memory | CPU ms | times PDFKit as documented |\n|---|---|---|');
  for (const name of ['PDFKit as documented', 'one letter through PDFKit', 'the press']) {
    console.log(
      `| ${name} | ${of(name).toFixed(2)} | ${(of('PDFKit as documented') / of(name)).toFixed(0)} |`,
    );
  }
  console.log(
    `\nA draft: ${of('a draft').toFixed(2)} ms, Nodemailer ${of('Nodemailer').toFixed(2)} ms (${ratios.emlVsNodemailer.toFixed(1)} times).`,
  );
}
