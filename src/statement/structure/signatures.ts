import { cuePattern } from '../cues.js';
import { lightPattern } from '../light-pattern.js';
import { isClosing, letterIn } from './letter.js';
import type { Part } from './parts.js';

interface Setting {
  language: string | null;
  bodyStart: number;
}

const pattern = (cue: string) => lightPattern(`^(?:${cue})\\s*:?$`, 'i');
const heading = cuePattern('signatories', pattern);
const line = cuePattern('signatureLines', pattern);

/** Closing formulas and who signed are lines: no paragraphs, and no items of a list of demands. */
export function withoutSignatures(parts: readonly Part[], { language, bodyStart }: Setting): Part[] {
  const letter = letterIn(parts, language);
  let signing = false;
  return parts.map((part, index): Part => {
    if (index < bodyStart) return part;
    const closes = letter !== undefined && index > letter.from && isClosing(part.text, language);
    const opens = closes || heading(language).test(part.text) || line(language).test(part.text);
    signing = opens || (signing && isSignature(part));
    return signing && part.kind !== 'heading' ? { ...part, kind: 'line' } : part;
  });
}

/** A name, not a sentence. */
function isSignature({ kind, text }: Part): boolean {
  return kind !== 'heading' && text.length < 400 && !/[\p{Ll}\p{Lo}]{3}[.!?…؟]["”»]?$/u.test(text);
}
