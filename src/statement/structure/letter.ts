import { cuePattern } from '../cues.js';
import { lightPattern } from '../light-pattern.js';
import { isSalutation } from '../metadata/front.js';
import type { Part } from './parts.js';

/** A letter within a document: the part that greets, and the part after its last that is text. */
export interface Letter {
  from: number;
  to: number;
}

export function letterIn(parts: readonly Part[], language: string | null): Letter | undefined {
  const from = parts.findIndex((part) => isGreeting(part.text, language));
  if (from < 0) return undefined;
  const end = parts.findIndex(
    ({ kind, text }, index) => index > from && (kind === 'heading' || isClosing(text, language)),
  );
  return { from, to: end < 0 ? parts.length : end };
}

export function isGreeting(text: string, language: string | null): boolean {
  return /[,:!،]$/.test(text) && isSalutation(text, language);
}

const closing = cuePattern('closings', (cue) => lightPattern(`^(?:${cue})`, 'i'));

/** `Yours faithfully,`, `Nous vous prions d’agréer …`: what a letter ends with and says nothing. */
export function isClosing(text: string, language: string | null): boolean {
  return text.length < 300 && closing(language).test(text);
}
