import type { Mark, SourceId } from '../letter.js';

/** Words put into a letter from outside its frame, with whoever said them and what they rest on. */
export class Phrase {
  constructor(
    readonly text: string,
    readonly origin: Mark['origin'],
    readonly sources: readonly SourceId[] = [],
  ) {}

  toString(): string {
    return this.text;
  }
}

export function campaignWords(text: string, sources: readonly SourceId[] = []): Phrase {
  return new Phrase(text, 'campaign', sources);
}

export function supporterWords(text: string): Phrase {
  return new Phrase(text, 'supporter');
}
