import type { Campaign } from '../campaign/campaign.js';
import { type Contact, contactOf } from '../campaign/contact.js';
import { type Length, lengths } from '../campaign/demand.js';
import type { Target } from '../campaign/target.js';
import type { Checked, Problem } from '../problem.js';
import type { LanguageCode } from '../text/languages.js';
import { suggestWord } from '../text/nearest.js';
import { type PlainDate, parsePlainDate } from '../text/plain-date.js';
import { chooseBySeed } from './choose.js';
import { composeLetter } from './compose-letter.js';
import type { Letter } from './letter.js';
import type { LanguageShelf, Library } from './library.js';
import type { Phrases } from './phrases.js';
import { parseSupporter, type Supporter } from './supporter.js';
import type { Choose } from './template/evaluate.js';

/** What a form or a command line asks for, not yet checked. */
export interface AppealInput {
  campaign: string;
  target: string;
  language: string;
  length?: string | undefined;
  /** Year-month-day; the caller gives today's where the person gives none. */
  date: string;
  /** Chooses among approved wordings; by default the sender's name and town do. */
  seed?: string | undefined;
  /** Chooses in place of the seed: a review meets every alternative with it. */
  choose?: Choose | undefined;
  addressChecked?: boolean | undefined;
  /** Fields of the supporter by name; `null` for a blank letter. */
  supporter: Readonly<Record<string, unknown>> | null;
}

/** A letter with everything that its documents need. */
export interface Appeal {
  letter: Letter;
  /** The same letter at the short length, for links that cannot carry a full one. */
  shortLetter: Letter;
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
  const settings = checkSettings(library, input);
  const supporter: Checked<Supporter | undefined> = input.supporter
    ? parseSupporter(input.supporter)
    : { value: undefined, problems: [] };
  if (!settings.value || supporter.problems.length > 0) {
    return { problems: [...settings.problems, ...supporter.problems] };
  }
  return compose(settings.value, supporter.value, input);
}

interface Settings {
  campaign: Campaign;
  target: Target;
  language: LanguageCode;
  length: Length;
  date: PlainDate;
  shelf: LanguageShelf;
}

function compose(settings: Settings, supporter: Supporter | undefined, input: AppealInput): Checked<Appeal> {
  const { campaign, target, date, shelf } = settings;
  const addressChecked = input.addressChecked ?? false;
  const seed = input.seed ?? [supporter?.name, supporter?.town, target.id].join('\n');
  const choose = input.choose ?? chooseBySeed(seed);
  const atLength = (length: Length) => {
    const template = shelf.frames.get(`${target.kind}-${length}`);
    if (!template) return { problems: [noFrame(settings, length)] };
    return composeLetter({
      ...settings,
      length,
      supporter,
      template,
      phrases: shelf.phrases,
      choose,
      addressChecked,
    });
  };
  const chosen = atLength(settings.length);
  const short = settings.length === 'short' ? chosen : atLength('short');
  if (!chosen.value || !short.value) return { problems: chosen.value ? short.problems : chosen.problems };
  const reach = (other: Target, checked: boolean) => ({
    target: other,
    contact: contactOf(other, date, checked),
  });
  const appeal: Appeal = {
    letter: chosen.value,
    shortLetter: short.value,
    campaign,
    ...reach(target, addressChecked),
    copies: campaign.targets
      .filter(({ id }) => chosen.value.copyTargets.includes(id))
      .map((other) => reach(other, false)),
    supporter,
    phrases: shelf.phrases,
    reviewed: shelf.frames.get(`${target.kind}-${settings.length}`)?.reviewed ?? false,
  };
  return { value: appeal, problems: chosen.problems };
}

function checkSettings(library: Library, input: AppealInput): Checked<Settings> {
  const campaign = library.campaigns.get(input.campaign);
  if (!campaign) return { problems: [unknown('campaign', input.campaign, library.campaigns.keys())] };
  const target = campaign.targets.find(({ id }) => id === input.target);
  const shelf = campaign.languages.includes(input.language) ? library.shelves.get(input.language) : undefined;
  const length = lengths.find((candidate) => candidate === (input.length ?? 'full'));
  const date = parsePlainDate(input.date);
  if (target && shelf && length && date) {
    return { value: { campaign, target, language: input.language, length, date, shelf }, problems: [] };
  }
  const problems: Problem[] = [];
  if (!target)
    problems.push(
      unknown(
        'target',
        input.target,
        campaign.targets.map(({ id }) => id),
      ),
    );
  if (!shelf) problems.push(unknown('language', input.language, campaign.languages));
  if (!length) problems.push(unknown('length', input.length ?? '', lengths));
  if (!date) problems.push(wrongDate(input.date));
  return { problems };
}

function unknown(thing: string, value: string, known: Iterable<string>): Problem {
  const shown = shorten(value);
  const message = value === '' ? `No ${thing} is given.` : `There is no ${thing} "${shown}".`;
  return {
    code: `${thing}-unknown`,
    severity: 'error',
    where: thing,
    message,
    fix: suggestWord(shown, known),
  };
}

function wrongDate(value: string): Problem {
  const fix = 'Write it as year-month-day, for example 2023-08-15.';
  return {
    code: 'date-malformed',
    severity: 'error',
    where: 'date',
    message: `"${shorten(value)}" is not a day.`,
    fix,
  };
}

function noFrame({ target, language }: Settings, length: Length): Problem {
  const message = `There is no ${length} letter in "${language}" for a target of kind ${target.kind}.`;
  const fix = `Write templates/letters/${language}/${target.kind}-${length}.hbs.`;
  return { code: 'frame-missing', severity: 'error', where: 'templates', message, fix };
}

/** A value as a message repeats it. */
function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
