import type { Checked, Problem } from '../problem.js';
import { directionOf } from '../text/languages.js';
import { checkDemands } from './demand-gate.js';
import { formOfAddress, salutation } from './form-of-address.js';
import type { Block, Letter, Passage } from './letter.js';
import { passagesOf, toBlocks, toPassage } from './passages.js';
import type { PreparedOrder } from './prepare-order.js';
import { sentenceOf, supporterScope } from './scope.js';
import { senderOf } from './sender.js';
import { listSources } from './sources.js';
import type { Supporter } from './supporter.js';
import { type Choose, EvaluationError, evaluate, type Piece, type Setting } from './template/evaluate.js';
import type { Program } from './template/nodes.js';

export interface LetterRequest {
  prepared: PreparedOrder;
  /** Absent for a blank letter. */
  supporter: Supporter | undefined;
  /** Chooses among the alternatives of each `vary`. */
  choose: Choose;
}

/**
 * The one way to a letter. What it refuses, it refuses with problems: what `prepareOrder` found, a template
 * that costs too much, a missing demand. Warnings and infos beside a letter are for the person to read first.
 */
export function composeLetter(request: LetterRequest): Checked<Letter> {
  const { refused, notes } = request.prepared;
  if (refused.length > 0) return { problems: refused };
  try {
    const letter = build(request);
    const missing = gate(letter, request);
    return missing.length > 0 ? { problems: missing } : { value: letter, problems: notes };
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return { problems: [tooCostly(error)] };
  }
}

function build({ prepared, supporter, choose }: LetterRequest): Letter {
  const { order, contact, template, scope } = prepared;
  const { campaign, target, language, length, date } = order;
  const addressee = { target, holder: contact.holder, postal: contact.postal.usable };
  const setting: Setting = {
    scope: { ...scope, ...supporterScope(supporter, language) },
    sentence: (kind, id) => sentenceOf(kind, id, order),
    choose,
  };
  const piecesOf = (program: Program): Piece[] => evaluate(program, setting);
  const blocks = toBlocks(piecesOf(template.body));
  return {
    language,
    direction: directionOf(language),
    length,
    date,
    dateLine: dateLine(prepared, supporter),
    sender: senderOf(supporter, language),
    formOfAddress: formOfAddress(addressee, language),
    subject: toPassage(piecesOf(template.subject)).text,
    salutation: salutation(addressee, language),
    blocks,
    closing: order.shelf.phrases.closing,
    copyTargets: campaign.targets.filter((other) => other.copy && other.id !== target.id).map(({ id }) => id),
    demands: demandsIn(
      blocks,
      campaign.demands.map(({ id }) => id),
    ),
    sources: listSources(blocks, campaign),
  };
}

function dateLine({ order, writtenDate }: PreparedOrder, supporter: Supporter | undefined): string {
  const place = supporter?.town;
  if (place === undefined) return writtenDate;
  return order.shelf.phrases.placeAndDate
    .replace('{date}', () => writtenDate)
    .replace('{place}', () => place);
}

function demandsIn(blocks: readonly Block[], demands: readonly string[]): string[] {
  const carried = new Set(passagesOf(blocks).flatMap((passage) => passage.sources));
  return demands.filter((id) => carried.has(id));
}

function gate(letter: Letter, { prepared }: LetterRequest): Problem[] {
  const { campaign, language, length } = prepared.order;
  const text = passagesOf(letter.blocks).map(withoutSupporter).join('\n');
  return [...checkDemands({ text, language, length }, campaign), ...addedItems(letter.blocks)];
}

/** A demand that only the supporter repeats is not carried by the letter. */
function withoutSupporter({ text, marks }: Passage): string {
  return marks
    .filter(({ origin }) => origin === 'supporter')
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)}…${rest.slice(end)}`, text);
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

function tooCostly(error: EvaluationError): Problem {
  const fix = 'Mend the template: check-template names what letters may hold.';
  return { code: 'template-costly', severity: 'error', where: 'template', message: error.message, fix };
}
