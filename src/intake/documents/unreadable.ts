/** Why a document cannot be read, in a sentence for whoever brought it. Thrown by readers, and told by the parent. */
export class Unreadable extends Error {
  override name = 'Unreadable';

  /** `code` as in `Problem`; `fix` says what would be right. */
  constructor(
    readonly code: string,
    message: string,
    readonly fix: string,
  ) {
    super(message);
  }
}
