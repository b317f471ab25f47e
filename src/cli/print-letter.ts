import type { Length } from '../campaign/demand.js';
import { letterJson } from '../document/letter-json.js';
import { linksFor, type Paper, papers, writeDocument } from '../document/write-document.js';
import { parseSupporter } from '../letter/supporter.js';
import type { Appeal } from '../letter/write-appeal.js';
import { type Problem, valueOrThrow } from '../problem.js';
import type { Services } from '../services.js';
import { toPlainAddress } from '../text/email-address.js';
import { choose, refuse } from './option-values.js';
import type { SenderOptions } from './sender-options.js';

export const letterFormats = ['pdf', 'eml', 'txt', 'html', 'mailto', 'json'] as const;

type LetterFormat = (typeof letterFormats)[number];

export interface LetterOptions extends SenderOptions {
  campaign: string;
  target: string;
  language: string;
  format: string;
  length?: Length;
  date?: string;
  seed?: string;
  paper?: string;
  addressChecked?: true;
  attachPdf?: true;
  html?: true;
  bcc?: string;
  withoutOrganisation?: true;
  blank?: true;
  reverse?: string;
}

export interface PrintedLetter {
  body: string | Buffer;
  /** What the person should read before taking the letter. */
  problems: Problem[];
}

/** Throws an `InputProblem` with a sentence for each option that is wrong. */
export async function printLetter(services: Services, options: LetterOptions): Promise<PrintedLetter> {
  const format = choose('format', options.format, letterFormats);
  const paper = options.paper === undefined ? undefined : choose('paper', options.paper, papers);
  refuseContradictions(options, format);
  const checked = services.write({ ...options, supporter: options.blank ? null : { ...options } });
  const appeal = valueOrThrow(checked);
  return render(services, { appeal, format, paper, options, problems: checked.problems });
}

interface Rendering {
  appeal: Appeal;
  format: LetterFormat;
  paper: Paper | undefined;
  options: LetterOptions;
  problems: Problem[];
}

async function render(services: Services, rendering: Rendering): Promise<PrintedLetter> {
  const { appeal, format, paper, options, problems } = rendering;
  if (format === 'json') return { body: `${JSON.stringify(letterJson(appeal.letter), null, 2)}\n`, problems };
  if (format === 'mailto') return mailto(appeal, problems);
  const reverse = options.reverse === undefined ? undefined : reverseOf(services, options, options.reverse);
  const country = options.blank ? countryOf(options) : undefined;
  const { attachPdf, html } = options;
  const bcc = options.bcc === undefined ? undefined : [toPlainAddress(options.bcc) ?? options.bcc];
  const { body } = await writeDocument(appeal, { format, paper, country, reverse, attachPdf, html, bcc });
  return { body, problems };
}

function mailto(appeal: Appeal, problems: Problem[]): PrintedLetter {
  const link = linksFor(appeal).find(({ id }) => id === 'mailto');
  if (!link) throw new Error('There is no mailto link.');
  const note: Problem = { code: 'link-note', severity: 'info', where: 'mailto', message: link.note, fix: '' };
  return { body: `${link.href}\n`, problems: [...problems, note] };
}

/** A blank letter is from nobody, but window and paper follow the country that it is printed for. */
function countryOf({ country }: LetterOptions): string | undefined {
  const { country: code } = valueOrThrow(parseSupporter({ name: 'A', country }));
  return code;
}

function reverseOf(services: Services, options: LetterOptions, language: string): Appeal {
  return valueOrThrow(services.write({ ...options, language, supporter: null }));
}

const personalOptions = ['name', 'street', 'postcode', 'town', 'email', 'personalLine'] as const;

const ofDrafts = [
  ['attachPdf', '--attach-pdf', 'Only a draft has an attachment.'],
  ['html', '--html', 'Only a draft has its words as HTML too.'],
  ['bcc', '--bcc', 'Only a draft has a blind copy.'],
] as const;

function refuseContradictions(options: LetterOptions, format: LetterFormat): void {
  if (options.reverse !== undefined && !options.blank)
    refuse('--reverse', 'Only a blank letter has a reverse.', 'Add --blank, or leave --reverse out.');
  if (format !== 'eml')
    for (const [option, flag, sentence] of ofDrafts)
      if (options[option] !== undefined) refuse(flag, sentence, `Use --format eml, or leave ${flag} out.`);
  if (!options.blank) return;
  if (format !== 'pdf') refuse('--blank', `A blank letter cannot be had as ${format}.`, 'Use --format pdf.');
  const given = personalOptions.find((option) => options[option] !== undefined);
  if (given !== undefined)
    refuse(
      '--blank',
      'A blank letter is filled in by hand and holds no personal words.',
      'Leave out --blank, or the words about the writer.',
    );
}
