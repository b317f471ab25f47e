import { contactOf } from '../../campaign/contact.js';
import type { Length } from '../../campaign/demand.js';
import { blankIn, reverseOf } from '../../document/blank.js';
import type { Addressees } from '../../document/email/addressees.js';
import { createDraftWriter, type DraftWriter } from '../../document/email/eml-file.js';
import { type Out, writeBytes } from '../../document/out.js';
import type { PdfOptions, Reverse } from '../../document/pdf/options.js';
import { paperOf } from '../../document/pdf/paper.js';
import { createPress, type Press } from '../../document/pdf/press/press.js';
import { windowOf } from '../../document/pdf/window.js';
import { letterText } from '../../document/plain-text.js';
import { chooseBySeed } from '../../letter/choose.js';
import { findOrder, type Order } from '../../letter/find-order.js';
import type { Letter } from '../../letter/letter.js';
import type { Library } from '../../letter/library.js';
import type { Supporter } from '../../letter/supporter.js';
import { defaultSeed } from '../../letter/write-appeal.js';
import { writeLetter } from '../../letter/write-letter.js';
import { valueOrThrow } from '../../problem.js';
import { createBlankStock } from './blank-stock.js';
import type { RunSettings } from './settings.js';
import type { Slip } from './slips.js';

export interface MadeLetter {
  letter: Letter;
  /** Of paper only. */
  pages?: number;
  /** Whether the press printed it, or PDFKit had to. */
  fast?: boolean;
}

/** Makes the letters of a run. What letters share, orders and presses, is made once and kept. */
export interface Maker {
  /** The words of a letter. */
  write: (slip: Slip) => Letter;
  /** Where the draft of a letter goes. */
  addressees: (slip: Slip) => Addressees;
  /** Writes a letter's document after what stands in `out`. */
  makeTo: (slip: Slip, out: Out) => MadeLetter;
  stationery: (slip: Slip) => Stationery;
  /** What stands on the reverse of a blank. */
  reverse: (slip: Slip) => Reverse | undefined;
}

/** What letters are printed on. Those with one `key` can stand in one print run. */
export interface Stationery {
  options: PdfOptions;
  key: string;
}

/** Throws an `InputProblem` for a letter that must not or cannot be made. */
export function createMaker(library: Library, settings: RunSettings): Maker {
  const { addressChecked = false } = settings;
  const orders = new Map<string, Order>();
  const presses = new Map<string, Press>();
  const draftWriters = new Map<Order, DraftWriter>();
  const stock = createBlankStock();
  const reverses = new WeakMap<Letter, Reverse>();
  const orderOf = ({ target, language }: Slip) =>
    remember(orders, `${target.id} ${language}`, () => findTheOrder(library, settings, target.id, language));
  const pressOf = (options: PdfOptions, key: string) => remember(presses, key, () => createPress(options));
  const draftOf = (letter: Letter, order: Order) =>
    remember(draftWriters, order, () => createDraftWriter(addresseesOf(letter, order, addressChecked))).write(
      letter,
    );
  const write = (slip: Slip): Letter => {
    const supporter = slip.row.consent === 'given' ? shown(slip) : undefined;
    const seed = seedOf(slip, supporter, settings);
    const writer = { supporter, choose: chooseBySeed(seed), addressChecked };
    const compose = () => valueOrThrow(writeLetter(orderOf(slip), writer));
    return supporter ? compose() : stock.letter(`${slip.target.id} ${slip.language} ${seed}`, compose);
  };
  const reverse = (slip: Slip): Reverse | undefined => {
    if (slip.reverse === undefined) return undefined;
    const other = { ...slip, language: slip.reverse };
    const letter = write(other);
    const known = reverses.get(letter) ?? reverseOf(letter, orderOf(other).shelf.phrases);
    reverses.set(letter, known);
    return known;
  };
  const stationery = (slip: Slip) => stationeryOf(slip, orderOf(slip), settings);
  return {
    write,
    addressees: (slip) => addresseesOf(write(slip), orderOf(slip), addressChecked),
    stationery,
    reverse,
    makeTo: (slip, out) => {
      const letter = write(slip);
      if (slip.format === 'txt' || slip.format === 'eml') {
        const isText = slip.format === 'txt';
        writeBytes(out, isText ? Buffer.from(letterText(letter)) : draftOf(letter, orderOf(slip)));
        return { letter };
      }
      const { options, key } = stationery(slip);
      const { pages, path } = options.blank
        ? stock.printTo(letter, reverse(slip), { options, key }, out)
        : pressOf(options, `${key} ${slip.target.id}`).printTo(letter, out);
      return { letter, pages, fast: path === 'fast' };
    },
  };
}

/** The list's e-mail address says where to reach the supporter, and stands in no letter. */
function shown({ row }: Slip): Supporter {
  const { email: _, ...supporter } = row.supporter;
  return supporter;
}

/**
 * Of a person, not of a place in the list: so their letter stays the same when rows before it are mended. Blanks are
 * nobody's, and one seed gives each another wording.
 */
function seedOf({ target, number }: Slip, supporter: Supporter | undefined, { seed }: RunSettings): string {
  if (seed === undefined) return defaultSeed(target, supporter);
  return `${seed}\n${supporter ? defaultSeed(target, supporter) : number}`;
}

function findTheOrder(library: Library, settings: RunSettings, target: string, language: string): Order {
  const { campaign, date } = settings;
  const length: Length = settings.length;
  return valueOrThrow(findOrder(library, { campaign: campaign.slug, target, language, length, date }));
}

/**
 * Copies go to the same in every letter of an order. `checked`: the target's own old address may be used; nobody
 * was told of those of copy targets.
 */
function addresseesOf(letter: Letter, { target, date, campaign }: Order, checked: boolean): Addressees {
  const address = (id: string) => {
    const found = campaign.targets.find((candidate) => candidate.id === id);
    return found && contactOf(found, date, checked && id === target.id).email.usable?.address;
  };
  const cc = letter.copyTargets.map(address).filter((copy) => copy !== undefined);
  return { to: address(target.id), cc };
}

function stationeryOf({ row, language }: Slip, { shelf }: Order, settings: RunSettings): Stationery {
  const { country } = row.supporter;
  const paper = settings.paper ?? paperOf(country);
  const window = windowOf(country ?? (paper === 'letter' ? 'US' : undefined));
  const { dateAt, senderLabels } = shelf.phrases;
  const isBlank = row.consent === 'absent';
  const blank = isBlank ? { blank: blankIn(shelf.phrases) } : {};
  const options: PdfOptions = { paper, window, dateAt, senderLabels, ...blank };
  return { options, key: [paper, window, language, isBlank].join(' ') };
}

function remember<Key, T>(known: Map<Key, T>, key: Key, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
