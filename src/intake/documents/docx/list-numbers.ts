/**
 * What a word processor prints before the items of a list. The format says of an item only how deep it stands and
 * whether it is numbered, so a list is taken to begin anew after a heading or a colon, and to go on otherwise.
 */
export class ListNumbers {
  #counts: number[] = [];

  pass(begins: boolean): void {
    if (begins) this.#counts = [];
  }

  next(depth: number, isOrdered: boolean): string {
    if (!isOrdered) return '•';
    const number = (this.#counts[depth] ?? 0) + 1;
    this.#counts[depth] = number;
    this.#counts.length = depth + 1;
    return `${number}.`;
  }
}
