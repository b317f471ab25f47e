import { type Contact, contactOf } from '../campaign/contact.js';
import { staleness } from '../campaign/freshness.js';
import type { Checked, Problem } from '../problem.js';
import { directionOf } from '../text/languages.js';
import { formatDate } from '../text/plain-date.js';
import { checkDemands } from './demand-gate.js';
import { formOfAddress, salutation } from './form-of-address.js';
import type { Block, Letter } from './letter.js';
import { passagesOf, toBlocks, toPassage } from './passages.js';
import type { Phrases } from './phrases.js';
import { refusals } from './refusals.js';
import { letterScope, type Occasion, sentenceOf } from './scope.js';
import { senderOf } from './sender.js';
import { listSources } from './sources.js';
import { type Choose, EvaluationError, evaluate, type Piece, type Setting } from './template/evaluate.js';
import type { Program } from './template/nodes.js';
import type { LetterTemplate } from './template/parse-template.js';

export interface LetterRequest extends Occasion {
  template: LetterTemplate;
  phrases: Phrases;
  /** Chooses among the alternatives of each `vary`. */
  choose: Choose;
  /** The supporter ticked that they checked the old address that was shown. */
  addressChecked: boolean;
}

/**
 * The one way to a letter. What it refuses, it refuses with problems: a campaign that is over, a date before
 * the statement, a missing demand. Warnings and infos beside a letter are for the person to read first.
 */
export function composeLetter(request: LetterRequest): Checked<Letter> {
  const refused = refusals(request);
  if (refused.length > 0) return { problems: refused };
  try {
    const letter = build(request);
    const missing = gate(letter, request);
    return missing.length > 0 ? { problems: missing } : { value: letter, problems: notes(request) };
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return { problems: [tooCostly(error)] };
  }
}

function build(request: LetterRequest): Letter {
  const { campaign, target, supporter, language, length, date, phrases, template } = request;
  const contact = contactFor(request);
  const addressee = { target, holder: contact.holder, postal: contact.postal.usable };
  const blocks = toBlocks(evaluateFor(template.body, request));
  return {
    language,
    direction: directionOf(language),
    length,
    date,
    dateLine: dateLine(request),
    sender: senderOf(supporter, language),
    formOfAddress: formOfAddress(addressee, language),
    subject: toPassage(evaluateFor(template.subject, request)).text,
    salutation: salutation(addressee, language),
    blocks,
    closing: phrases.closing,
    copyTargets: campaign.targets.filter((other) => other.copy && other.id !== target.id).map(({ id }) => id),
    demands: demandsIn(
      blocks,
      campaign.demands.map(({ id }) => id),
    ),
    sources: listSources(blocks, campaign),
  };
}

function evaluateFor(program: Program, request: LetterRequest): Piece[] {
  const setting: Setting = {
    scope: letterScope(request),
    sentence: (kind, id) => sentenceOf(kind, id, request),
    choose: request.choose,
  };
  return evaluate(program, setting);
}

function dateLine({ supporter, date, language, phrases }: LetterRequest): string {
  const written = formatDate(date, language);
  const place = supporter?.town;
  if (place === undefined) return written;
  return phrases.placeAndDate.replace('{date}', () => written).replace('{place}', () => place);
}

function demandsIn(blocks: readonly Block[], demands: readonly string[]): string[] {
  const carried = new Set(passagesOf(blocks).flatMap((passage) => passage.sources));
  return demands.filter((id) => carried.has(id));
}

function gate(letter: Letter, { campaign, language, length, date }: LetterRequest): Problem[] {
  const passages = passagesOf(letter.blocks);
  const text = passages.map((passage) => passage.text).join('\n');
  return [...checkDemands({ text, language, length, date }, campaign), ...addedItems(letter.blocks)];
}

/** A list item of the frame that rests on nothing would read as one more demand. */
function addedItems(blocks: readonly Block[]): Problem[] {
  const items = blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
  return items
    .filter((item) => item.sources.length === 0)
    .map((item) => ({
      code: 'demand-added',
      severity: 'error',
      where: 'letter',
      message: `The list item "${item.text}" is neither a demand nor a fact of the campaign.`,
      fix: 'Lists hold {{wording}} of a demand or {{sentence}} of a fact.',
    }));
}

function contactFor({ target, date, addressChecked }: LetterRequest): Contact {
  return contactOf(target, date, addressChecked);
}

function notes(request: LetterRequest): Problem[] {
  const unreviewed: Problem = {
    code: 'unreviewed',
    severity: 'warning',
    where: `letter in "${request.language}"`,
    message: 'No native speaker has reviewed this letter yet.',
    fix: 'Read it beside the same letter in your own language before you sign it.',
  };
  return [
    ...staleness(request.campaign, request.date),
    ...(request.template.reviewed ? [] : [unreviewed]),
    ...contactFor(request).problems,
  ];
}

function tooCostly(error: EvaluationError): Problem {
  const fix = 'Mend the template: check-template names what letters may hold.';
  return { code: 'template-costly', severity: 'error', where: 'template', message: error.message, fix };
}
