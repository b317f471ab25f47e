/** UTF-16 units that are segmented at once: Intl.Segmenter of Node 20 takes time by the square of the length. */
const window = 256;

/** Letters as people see them: `g\u0301` is one, a family emoji too. */
export function graphemesOf(text: string): string[] {
  const graphemes: string[] = [];
  const segmenter = new Intl.Segmenter();
  for (let start = 0; start < text.length; ) {
    const segments = Array.from(
      segmenter.segment(text.slice(start, start + window)),
      ({ segment }) => segment,
    );
    // the last one may go on after the window, unless it fills it
    if (start + window < text.length && segments.length > 1) segments.pop();
    graphemes.push(...segments);
    start += segments.join('').length;
  }
  return graphemes;
}
