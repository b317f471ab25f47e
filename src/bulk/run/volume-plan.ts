import type { Letter } from '../../letter/letter.js';
import type { Maker } from './maker.js';
import type { VolumeRecord } from './manifest.js';
import type { RunSettings } from './settings.js';
import type { SlipPack } from './slip-pack.js';
import type { Slip } from './slips.js';

export interface VolumePlan {
  folder: string;
  /** `volume-0001.pdf.zip` */
  file: string;
  slips: SlipPack;
  maker: Maker;
  settings: RunSettings;
  onLetter: (letter: Letter, slip: Slip) => void;
  /** Stops between two letters; nothing of the volume is left behind. */
  signal?: AbortSignal | undefined;
}

/** What filling a volume comes to. */
export type Filled = Pick<VolumeRecord, 'letters' | 'pages' | 'fast' | 'refused' | 'bytes' | 'places'>;
