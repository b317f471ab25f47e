import type { Checked, Problem } from '../problem.js';
import { gate } from './demand-gate.js';
import { fillIn, type GatedForm, toFormLetter } from './form-letter.js';
import type { Letter } from './letter.js';
import { toChunks } from './passages.js';
import type { PreparedOrder } from './prepare-order.js';
import { sentenceOf } from './scope.js';
import { senderOf } from './sender.js';
import { type GivenWords, openSlots, slotsFilled, slotValues, wordsGiven } from './slots.js';
import { listSources } from './sources.js';
import type { Supporter } from './supporter.js';
import { type Choose, EvaluationError, evaluate, type Piece } from './template/evaluate.js';
import type { Program } from './template/nodes.js';

export interface LetterRequest {
  prepared: PreparedOrder;
  /** Absent for a blank letter. */
  supporter: Supporter | undefined;
  /** Chooses among the alternatives of each `vary`; the same one for the same question. */
  choose: Choose;
}

/**
 * The one way to a letter: a form letter, made and gated once for all who give the same fields and get the same
 * wordings, with the supporter's words filled in. What it refuses, it refuses with problems: what `prepareOrder`
 * found, a template that costs too much, a missing demand. Warnings and infos beside a letter are for the person
 * to read first.
 */
export function composeLetter({ prepared, supporter, choose }: LetterRequest): Checked<Letter> {
  const { refused, notes, order, forms } = prepared;
  if (refused.length > 0) return { problems: refused };
  const given = wordsGiven(supporter, order.language);
  try {
    const gated = forms.get(slotsFilled(given), choose, (answer) => makeForm(prepared, given, answer));
    if ('problems' in gated) return gated;
    const words = fillIn(gated.form, slotValues(given));
    return { value: letterOf(prepared, supporter, gated, words), problems: notes };
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return { problems: [tooCostly(error)] };
  }
}

/** Property by property: spreading them takes longer than writing all the words. */
function letterOf(
  prepared: PreparedOrder,
  supporter: Supporter | undefined,
  { sources, demands }: Pick<Letter, 'sources' | 'demands'>,
  { subject, blocks }: Pick<Letter, 'subject' | 'blocks'>,
): Letter {
  const { language, direction, length, date, formOfAddress, salutation, closing, copyTargets } =
    prepared.fixed;
  return {
    language,
    direction,
    length,
    date,
    dateLine: dateLine(prepared, supporter),
    sender: senderOf(supporter, language),
    formOfAddress,
    subject,
    salutation,
    blocks,
    closing,
    copyTargets,
    demands,
    sources,
  };
}

/** The form is gated with an ellipsis in every slot: a demand that only the supporter repeats is not carried. */
function makeForm({ order, template, scope }: PreparedOrder, given: GivenWords, choose: Choose): GatedForm {
  const open = openSlots(given);
  const setting = {
    scope: { ...scope, ...open.scope },
    sentence: (kind: string, id: string) => sentenceOf(kind, id, order),
    choose,
  };
  const piecesOf = (program: Program): Piece[] => evaluate(program, setting);
  const body = toChunks(piecesOf(template.body));
  const form = toFormLetter(piecesOf(template.subject), body, open.slots);
  const { blocks } = fillIn(form, new Map());
  const problems = gate(blocks, order);
  if (problems.length > 0) return { problems };
  const { campaign } = order;
  const sources = listSources(blocks, campaign);
  const demands = campaign.demands
    .map(({ id }) => id)
    .filter((id) => sources.some(({ fact }) => fact === id));
  return { form, sources, demands };
}

function dateLine({ order, writtenDate }: PreparedOrder, supporter: Supporter | undefined): string {
  const place = supporter?.town;
  if (place === undefined) return writtenDate;
  return order.shelf.phrases.placeAndDate
    .replace('{date}', () => writtenDate)
    .replace('{place}', () => place);
}

function tooCostly(error: EvaluationError): Problem {
  const fix = 'Mend the template: check-template names what letters may hold.';
  return { code: 'template-costly', severity: 'error', where: 'template', message: error.message, fix };
}
