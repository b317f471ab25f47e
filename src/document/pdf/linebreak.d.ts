/** linebreak 1.1.0 ships no types. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where UAX #14 allows (or requires) a line to end; `null` after the last. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}
