/** `1 letter`, `12 letters`: English words for staff whose plural ends with an s. */
export function countOf(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
