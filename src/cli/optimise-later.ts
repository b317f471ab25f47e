import { setFlagsFromString } from 'node:v8';

/** Four times V8's own: how much a function runs before it is looked at for optimising. */
const budget = 270_000;

/**
 * Lets V8 of Node 20 and older look longer before it optimises a function: of a run of 1,000 letters a quarter of the
 * time went into code that the run then hardly used; long runs optimise the same functions a moment later. Newer
 * versions count calls instead, with the same result, and know no such flag. Node warns of flags that are set after
 * its start; this is a number that V8 reads each time it gives a function its next budget.
 */
export function optimiseLater(): void {
  const [major = 0] = process.versions.v8.split('.').map(Number);
  if (major < 12) setFlagsFromString(`--interrupt-budget=${budget}`);
}
