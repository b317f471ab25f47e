import type { Length } from '../campaign/demand.js';
import type { Checked, Problem } from '../problem.js';
import { composeLetter } from './compose-letter.js';
import type { Order } from './find-order.js';
import type { Letter } from './letter.js';
import { type PreparedOrder, prepareOrder } from './prepare-order.js';
import type { Supporter } from './supporter.js';
import type { Choose } from './template/evaluate.js';

export interface Writer {
  /** Absent for a blank letter. */
  supporter: Supporter | undefined;
  choose: Choose;
  /** The supporter or staff checked the old address that was shown. */
  addressChecked: boolean;
}

/** One letter of an order, in the frame of the target's kind. Many letters of one order share its preparation. */
export function writeLetter(order: Order, { supporter, choose, addressChecked }: Writer): Checked<Letter> {
  const { target, length, shelf } = order;
  const template = shelf.frames.get(`${target.kind}-${length}`);
  if (!template) return { problems: [noFrame(order, length)] };
  const known = addressChecked ? preparedWithAddress : preparedWithout;
  const prepared = known.get(order) ?? prepareOrder(order, template, addressChecked);
  known.set(order, prepared);
  return composeLetter({ prepared, supporter, choose });
}

const preparedWithAddress = new WeakMap<Order, PreparedOrder>();
const preparedWithout = new WeakMap<Order, PreparedOrder>();

function noFrame({ target, language }: Order, length: Length): Problem {
  const message = `There is no ${length} letter in "${language}" for a target of kind ${target.kind}.`;
  const fix = `Write templates/letters/${language}/${target.kind}-${length}.hbs.`;
  return { code: 'frame-missing', severity: 'error', where: 'templates', message, fix };
}
