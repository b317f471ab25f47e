import type { Campaign } from '../../campaign/campaign.js';
import { type Length, lengths } from '../../campaign/demand.js';
import type { Target } from '../../campaign/target.js';
import type { Paper } from '../../document/pdf/paper.js';
import type { Library } from '../../letter/library.js';
import type { Checked, Problem } from '../../problem.js';
import type { LanguageCode } from '../../text/languages.js';
import { suggestWord } from '../../text/nearest.js';
import { type PlainDate, parsePlainDate } from '../../text/plain-date.js';
import type { Consent } from '../list/consent.js';
import { contradictions } from './contradictions.js';

/** `print-run`: one PDF for a printer, where the others are a file for each letter. */
export const runFormats = ['pdf', 'print-run', 'eml', 'txt'] as const;

export type RunFormat = (typeof runFormats)[number];

/** Letters of one file; the unit that is written whole or not at all. */
export const defaultVolumeSize = 2_500;

const largestVolume = 100_000;

/** A run: a campaign, its targets, a supporter list and a format. */
export interface RunSettings {
  campaign: Campaign;
  targets: Target[];
  /** `auto`: each row's own language where the campaign has it, else the campaign's first. */
  language: LanguageCode | 'auto';
  length: Length;
  date: PlainDate;
  format: RunFormat;
  /** Gives a draft to rows with an e-mail address, and the format to the others. */
  route: boolean;
  /** Whether the targets of a supporter stand together, or the supporters of a target. */
  order: 'supporter' | 'target';
  paper?: Paper | undefined;
  seed?: string | undefined;
  volumeSize: number;
  /** Print runs: each letter starts on a sheet of its own when both sides are printed. */
  duplex: boolean;
  /** Staff checked the old addresses of targets that they were told of. */
  addressChecked?: boolean | undefined;
  /** Every row becomes a blank letter to sign by hand: no name of the list is printed. */
  blanks?: boolean | undefined;
  /** Print runs: pages that tell how many letters follow, before those of each target or at the head. */
  coverSheets?: boolean | undefined;
  /** Print runs: a page before each letter with its number and target, for sorting by hand. */
  slipSheets?: boolean | undefined;
  /** Prints rows that seem to be the same person too. */
  keepDuplicates: boolean;
  /** Consent for the whole list, kept in the manifest. */
  consent?: Consent | undefined;
}

/** Settings as a command line or form gives them. */
export interface RunInput
  extends Omit<RunSettings, 'campaign' | 'targets' | 'length' | 'date' | 'format' | 'order'> {
  campaign: string;
  /** Ids, separated by commas. */
  targets: string;
  length: string;
  date: string;
  format: string;
  order: string;
}

/** Finds what the names of a run mean; or a sentence for each that means nothing. */
export function findRun(library: Library, input: RunInput): Checked<RunSettings> {
  const campaign = library.campaigns.get(input.campaign);
  if (!campaign) return { problems: [unknown('campaign', input.campaign, library.campaigns.keys())] };
  const ids = splitTargets(input.targets);
  const targets = campaign.targets
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const length = lengths.find((candidate) => candidate === input.length);
  const format = runFormats.find((candidate) => candidate === input.format);
  const order = (['supporter', 'target'] as const).find((candidate) => candidate === input.order);
  const date = parsePlainDate(input.date);
  const problems = [
    ...unknownTargets(ids, campaign),
    ...unknownLanguage(input.language, campaign),
    ...wrongVolumeSize(input.volumeSize),
    ...contradictions(input),
    ...(length ? [] : [unknown('length', input.length, lengths)]),
    ...(format ? [] : [unknown('format', input.format, runFormats)]),
    ...(order ? [] : [unknown('order', input.order, ['supporter', 'target'])]),
    ...(date
      ? []
      : [
          wrong(
            'date',
            `"${input.date}" is not a day.`,
            'Write it as year-month-day, for example 2024-03-08.',
          ),
        ]),
  ];
  if (problems.length > 0 || !length || !format || !order || !date) return { problems };
  return { value: { ...input, campaign, targets, length, format, order, date }, problems };
}

/** The ids in `president, embassy-london`, each once. */
export function splitTargets(text: string): string[] {
  const ids = text.split(',').map((id) => id.trim());
  return [...new Set(ids)].filter((id) => id !== '');
}

function unknownTargets(ids: readonly string[], campaign: Campaign): Problem[] {
  const known = campaign.targets.map(({ id }) => id);
  if (ids.length === 0) return [unknown('target', '', known)];
  return ids.filter((id) => !known.includes(id)).map((id) => unknown('target', id, known));
}

function unknownLanguage(language: string, { languages }: Campaign): Problem[] {
  return language === 'auto' || languages.includes(language)
    ? []
    : [unknown('language', language, ['auto', ...languages])];
}

function wrongVolumeSize(size: number): Problem[] {
  if (Number.isInteger(size) && size >= 1 && size <= largestVolume) return [];
  return [
    wrong(
      'volume size',
      `A volume cannot have ${size} letters.`,
      `Give a whole number from 1 to ${largestVolume}.`,
    ),
  ];
}

function unknown(thing: string, value: string, known: Iterable<string>): Problem {
  return wrong(
    thing,
    value === '' ? `No ${thing} is given.` : `There is no ${thing} "${value}".`,
    suggestWord(value, known),
  );
}

function wrong(where: string, message: string, fix: string): Problem {
  return { code: `${where.replace(' ', '-')}-wrong`, severity: 'error', where, message, fix };
}
