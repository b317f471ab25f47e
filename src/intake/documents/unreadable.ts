/** Why a document cannot be read, in a sentence, and what its owner can do about it. */
export class Unreadable extends Error {
  override name = 'Unreadable';

  constructor(
    /** Stable name in kebab-case: `encrypted`, `too-many-pages`. */
    readonly code: string,
    message: string,
    readonly fix: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
