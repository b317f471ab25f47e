import type { Campaign } from '../campaign/campaign.js';
import { type Contact, contactOf } from '../campaign/contact.js';
import type { Target } from '../campaign/target.js';
import type { Checked } from '../problem.js';
import { chooseBySeed } from './choose.js';
import { editLetter } from './edit-letter.js';
import type { EditedWords } from './edited-words.js';
import { findOrder, type Order, type OrderInput } from './find-order.js';
import type { Letter } from './letter.js';
import type { Library } from './library.js';
import type { Phrases } from './phrases.js';
import { parseSupporter, type Supporter } from './supporter.js';
import type { Choose } from './template/evaluate.js';
import { writeLetter } from './write-letter.js';

/** What a form or a command line asks for, not yet checked. */
export interface AppealInput extends OrderInput {
  /** Chooses among approved wordings; by default the sender's name and town do. */
  seed?: string | undefined;
  /** Chooses in place of the seed: a review meets every alternative with it. */
  choose?: Choose | undefined;
  addressChecked?: boolean | undefined;
  /** Fields of the supporter by name; `null` for a blank letter. */
  supporter: Readonly<Record<string, unknown>> | null;
  /** Subject and text as the supporter changed them; both may be empty: not edited. */
  edited?: EditedWords | undefined;
}

/** A letter with everything that its documents need. */
export interface Appeal {
  letter: Letter;
  /** Whether its supporter changed its words: then it is hers alone, and nothing of it may be kept. */
  edited: boolean;
  /**
   * The same letter at the short length, for links that cannot carry a full one. None beside an edited letter:
   * it would not say what she wrote.
   */
  shortLetter: Letter | undefined;
  campaign: Campaign;
  target: Target;
  contact: Contact;
  /** How the copy targets can be reached. */
  copies: { target: Target; contact: Contact }[];
  supporter: Supporter | undefined;
  phrases: Phrases;
  /** Whether a native speaker has read the frame. */
  reviewed: boolean;
}

/** From a person's input to a letter that passed the gate; or sentences that say what to mend. */
export function writeAppeal(library: Library, input: AppealInput): Checked<Appeal> {
  const order = findOrder(library, input);
  const short = findOrder(library, { ...input, length: 'short' });
  const supporter: Checked<Supporter | undefined> = input.supporter
    ? parseSupporter(input.supporter)
    : { value: undefined, problems: [] };
  if (!order.value || !short.value || supporter.problems.length > 0) {
    return { problems: [...order.problems, ...supporter.problems] };
  }
  return compose(order.value, short.value, supporter.value, input);
}

function compose(
  order: Order,
  shortOrder: Order,
  supporter: Supporter | undefined,
  input: AppealInput,
): Checked<Appeal> {
  const { campaign, target, date, shelf } = order;
  const addressChecked = input.addressChecked ?? false;
  const choose = input.choose ?? chooseBySeed(input.seed ?? defaultSeed(target, supporter));
  const writer = { supporter, choose, addressChecked };
  const chosen = writeLetter(order, writer);
  const short = order === shortOrder ? chosen : writeLetter(shortOrder, writer);
  if (!chosen.value || !short.value) return { problems: chosen.value ? short.problems : chosen.problems };
  const { value: letter, problems } = editLetter(chosen.value, input.edited, order);
  if (!letter) return { problems };
  const edited = letter !== chosen.value;
  const reach = (other: Target, checked: boolean) => ({
    target: other,
    contact: contactOf(other, date, checked),
  });
  const appeal: Appeal = {
    letter,
    edited,
    shortLetter: edited ? undefined : short.value,
    campaign,
    ...reach(target, addressChecked),
    copies: campaign.targets
      .filter(({ id }) => letter.copyTargets.includes(id))
      .map((other) => reach(other, false)),
    supporter,
    phrases: shelf.phrases,
    reviewed: shelf.frames.get(`${target.kind}-${order.length}`)?.reviewed ?? false,
  };
  return { value: appeal, problems: [...chosen.problems, ...problems] };
}

/** The same person gets the same wording from the same target. */
export function defaultSeed(target: Target, supporter: Supporter | undefined): string {
  return [supporter?.name, supporter?.town, target.id].join('\n');
}
