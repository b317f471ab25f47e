import { setImmediate } from 'node:timers/promises';
import { reverseLanguage } from '../../document/blank.js';
import type { Paper } from '../../document/pdf/paper.js';
import { createPrintRun, type PrintRun } from '../../document/pdf/press/print-run.js';
import { findOrder, type Order } from '../../letter/find-order.js';
import type { Library } from '../../letter/library.js';
import { type Checked, InputProblem, valueOrThrow } from '../../problem.js';
import type { LanguageCode } from '../../text/languages.js';
import type { PlainDate } from '../../text/plain-date.js';
import type { UsableRow } from '../list/list-row.js';
import { createMaker, type Maker } from './maker.js';
import type { RunSettings } from './settings.js';
import type { Slip } from './slips.js';
import { stallCover } from './stall-cover.js';
import { whyRefused } from './why-refused.js';

export interface StallPackRequest {
  campaign: string;
  target: string;
  language: string;
  date: PlainDate;
  /** Letters, as `parsePackCount` takes them. */
  count: number;
  paper: Paper;
  /** The language of those at the stall: of the cover, and of the reverse where the letters are in another. */
  reader: LanguageCode;
}

const largestPack = 100;
const usualPack = 20;

/** How many letters a pack is to have; 20 where nobody says. */
export function parsePackCount(text: string): Checked<number> {
  if (text === '') return { value: usualPack, problems: [] };
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= largestPack) return { value: count, problems: [] };
  const message = `A stall pack cannot have "${text}" letters.`;
  const fix = `Give a whole number from 1 to ${largestPack}.`;
  const values = { value: text, limit: largestPack };
  return { problems: [{ code: 'count-wrong', severity: 'error', where: 'count', message, fix, values }] };
}

/**
 * A PDF to print on both sides for a stall: a cover for whoever carries the bundle, and blank letters in the
 * approved wordings, each on a sheet of its own. The same request gives the same bytes. Throws an
 * `InputProblem` for letters that must not or cannot be made.
 */
export async function writeStallPack(library: Library, request: StallPackRequest): Promise<Buffer> {
  const order = valueOrThrow(findOrder(library, request));
  const maker = createMaker(library, settingsOf(order, request));
  const slips = Array.from({ length: request.count }, (_, index) => slipOf(order, request, index + 1));
  const chunks: Buffer[] = [];
  const [first] = slips;
  if (!first) throw new RangeError('A stall pack has at least one letter.');
  const run = createPrintRun(
    maker.stationery(first).options,
    { title: order.campaign.slug, duplex: true, outline: false },
    (bytes) => void chunks.push(Buffer.from(bytes)),
  );
  const { formOfAddress } = maker.write(first);
  run.addSheet()(stallCover({ ...request, order, formOfAddress }));
  for (const slip of slips) await add(run, slip, maker);
  await run.end();
  return Buffer.concat(chunks);
}

/** Others are served between two letters. */
async function add(run: PrintRun, slip: Slip, maker: Maker): Promise<void> {
  await setImmediate();
  const place = await run.add(maker.write(slip), '', { reverse: maker.reverse(slip) });
  if (!place) throw new InputProblem(whyRefused(maker, slip));
}

/** The number of a letter is the seed of its wording, as in any run of blanks. */
function settingsOf({ campaign, target, language, length, date }: Order, { paper }: StallPackRequest) {
  const settings: RunSettings = {
    campaign,
    targets: [target],
    language,
    length,
    date,
    paper,
    format: 'print-run',
    route: false,
    order: 'target',
    seed: 'stall',
    volumeSize: largestPack,
    duplex: true,
    blanks: true,
    keepDuplicates: true,
  };
  return settings;
}

function slipOf({ campaign, target, language }: Order, { reader }: StallPackRequest, number: number): Slip {
  const slip: Slip = { number, row: nobody, target, language, format: 'print-run' };
  const reverse = reverseLanguage(language, reader, campaign.languages);
  return reverse === undefined ? slip : { ...slip, reverse };
}

/** Who will sign is not known: no word of this row stands in a letter. */
const nobody: UsableRow = {
  row: 0,
  line: 0,
  cells: [],
  supporter: { name: '' },
  address: 'full',
  consent: 'absent',
  problems: [],
};
