type StopSignal = 'SIGINT' | 'SIGTERM';

/** Thrown out of a command that Ctrl-C or the system stopped. */
export class Interrupted extends Error {
  override name = 'Interrupted';

  constructor(
    readonly signal: StopSignal,
    message: string,
  ) {
    super(message);
  }
}

/** 128 and the number of the signal, as shells have it. */
export const interruptedCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ctrl-C stops between two letters, so that only whole volumes are left. A second one ends the program at once,
 * as it would without us.
 */
export function stopOnInterrupt(message: string): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const interrupt = (signal: StopSignal) => controller.abort(new Interrupted(signal, message));
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  return {
    signal: controller.signal,
    release: () => process.off('SIGINT', interrupt).off('SIGTERM', interrupt),
  };
}
