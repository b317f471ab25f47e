import { cpus } from 'node:os';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { letterText } from '../../src/document/plain-text.js';
import { writeDocument } from '../../src/document/write-document.js';
import type { Appeal } from '../../src/letter/write-appeal.js';
import { anAppeal } from '../support/library.js';
import { interleave } from './measure.js';
import { drawAsDocumented } from './pdfkit-as-documented.js';

/** `npm run bench`: what a letter costs, against what others ask for the very same one. Ratios of one run only. */
const appeals = Array.from({ length: 64 }, (_, index) =>
  anAppeal({ supporter: { name: `Hannah Whitfield ${index}`, town: `Leeds ${index}`, country: 'GB' } }),
);

const appeal = (index: number): Appeal => appeals[index % appeals.length] as Appeal;

async function each(from: number, to: number, make: (appeal: Appeal) => Promise<unknown>): Promise<void> {
  for (let index = from; index < to; index += 1) await make(appeal(index));
}

const contenders = [
  {
    name: 'PDFKit as documented',
    letters: 6,
    make: (from: number, to: number) => each(from, to, ({ letter }) => drawAsDocumented(letter)),
  },
  {
    name: 'Appealwright PDF',
    letters: 20,
    make: (from: number, to: number) => each(from, to, (one) => writeDocument(one, { format: 'pdf' })),
  },
  {
    name: 'Nodemailer',
    letters: 200,
    make: (from: number, to: number) =>
      each(from, to, ({ letter }) =>
        new MailComposer({ subject: letter.subject, text: letterText(letter) }).compile().build(),
      ),
  },
  {
    name: 'Appealwright draft',
    letters: 200,
    make: (from: number, to: number) => each(from, to, (one) => writeDocument(one, { format: 'eml' })),
  },
];

const ms = await interleave(contenders, 5);
const of = (name: string) => ms.get(name) ?? Number.NaN;
const ratios = {
  pdfVsPdfkit: of('PDFKit as documented') / of('Appealwright PDF'),
  draftVsNodemailer: of('Nodemailer') / of('Appealwright draft'),
};

if (process.argv.includes('--json'))
  console.log(JSON.stringify({ ratios, cpuMsPerLetter: Object.fromEntries(ms) }, null, 2));
else {
  console.log(
    `One letter at a time, CPU milliseconds per letter; ${cpus()[0]?.model.trim()}, Node ${process.version}\n`,
  );
  for (const [name, value] of ms) console.log(`${name.padEnd(24)}${value.toFixed(2).padStart(8)}`);
  console.log(`\nPDF: ${ratios.pdfVsPdfkit.toFixed(1)} times as fast as PDFKit as documented.`);
  console.log(`Draft: ${ratios.draftVsNodemailer.toFixed(2)} times as fast as Nodemailer.`);
}
