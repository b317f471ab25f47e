import type { Target } from '../../campaign/target.js';
import type { PdfOptions } from '../../document/pdf/options.js';
import type { DrawSheet, PrintRun } from '../../document/pdf/press/print-run.js';
import type { Letter } from '../../letter/letter.js';
import { coverLabel, coverSheet, type SheetHead, slipSheet, type TargetCount } from './sheet-layouts.js';
import type { Slip } from './slips.js';
import type { VolumePlan } from './volume-plan.js';

/** The pages of a print run that are no letters: covers that tell how many letters follow, slips before each. */
export interface Sheets {
  /** Adds what stands before a letter, and counts it. Called once it is sure that the letter follows. */
  before: (slip: Slip, letter: Letter) => void;
  /** Draws the covers, whose letters are counted by now. */
  end: () => void;
}

/** Targets that one cover tells of; more take another page. */
const targetsOfCover = 6;

/** A cover whose letters are being counted. */
interface Cover {
  draws: DrawSheet[];
  head: SheetHead;
  counts: Map<Target, TargetCount>;
}

export function createSheets(run: PrintRun, plan: VolumePlan, options: PdfOptions): Sheets {
  const { settings, file } = plan;
  let cover: Cover | undefined;
  const headFor = ({ language }: Letter): SheetHead => {
    return { settings, file, paper: options.paper, language, blank: options.blank !== undefined };
  };
  const coverFor = (slip: Slip, letter: Letter): Cover => {
    if (cover && (settings.order === 'supporter' || cover.counts.has(slip.target))) return cover;
    if (cover) drawCover(cover);
    cover = { draws: addPages(run, slip, plan), head: headFor(letter), counts: new Map() };
    return cover;
  };
  return {
    before: (slip, letter) => {
      if (settings.coverSheets) count(coverFor(slip, letter), slip, letter);
      if (settings.slipSheets) run.addSheet()(slipSheet(headFor(letter), slip.number, slip.target));
    },
    end: () => {
      if (cover) drawCover(cover);
    },
  };
}

function addPages(run: PrintRun, { target }: Slip, { settings }: VolumePlan): DrawSheet[] {
  const byTarget = settings.order === 'target';
  const pages = byTarget ? 1 : Math.ceil(settings.targets.length / targetsOfCover);
  const label = coverLabel(byTarget ? target : undefined);
  return Array.from({ length: pages }, (_, page) => run.addSheet(page === 0 ? label : undefined));
}

function count({ counts }: Cover, { target }: Slip, { formOfAddress }: Letter): void {
  const known = counts.get(target) ?? { target, formOfAddress, letters: 0 };
  counts.set(target, { ...known, letters: known.letters + 1 });
}

function drawCover({ draws, head, counts }: Cover): void {
  const all = [...counts.values()];
  for (const [page, draw] of draws.entries())
    draw(coverSheet(head, all.slice(page * targetsOfCover, (page + 1) * targetsOfCover)));
}
