import { parseDocument } from '../../../src/intake/documents/parse-document.js';
import { Unreadable } from '../../../src/intake/documents/unreadable.js';
import { docxOf, pdfOf, wordParagraph } from './documents.js';

const sentence = 'The court heard the teachers for one morning.¹ It calls on the authorities to: ';

/** A sound document of each kind. */
export const sound: Record<string, () => Promise<Buffer>> = {
  txt: async () =>
    Buffer.from(`LANTERN WATCH STATEMENT\n\n${sentence.repeat(9)}\n\n• release\n• investigate\n`),
  md: async () =>
    Buffer.from(
      `# Title\n\n${sentence.repeat(4)}[^1]\n\n- a\n- b\n\n| a | b |\n|--|--|\n| 1 | 2 |\n\n[^1]: Note.\n`,
    ),
  html: async () =>
    Buffer.from(
      `<html><body><main><h1>Title</h1><p>${sentence}<sup><a href="#a">1</a></sup><ul><li>a<li>b</ul><table><tr><td>1</table><p id="a">1 Note`,
    ),
  pdf: () => pdfOf((page) => page.text('Title').moveDown().text(sentence.repeat(5))),
  docx: async () => docxOf({ body: wordParagraph('Title') + wordParagraph(sentence.repeat(5)) }),
};

/** The `seed`th way to break bytes: some changed, some cut out, or the end cut off. */
export function mutate(bytes: Buffer, seed: number): Buffer {
  let state = seed * 2_654_435_761 + 1;
  const draw = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const broken = Buffer.from(bytes);
  for (let count = 1 + draw(20); count > 0; count--) broken[draw(broken.length)] = draw(256);
  if (seed % 5 === 0) return broken.subarray(0, draw(broken.length));
  if (seed % 5 !== 1) return broken;
  const start = draw(broken.length);
  return Buffer.concat([broken.subarray(0, start), broken.subarray(start + draw(200))]);
}

/** What is wrong with how `count` broken documents of a kind are read: nothing. */
export async function faultsOfMutations(kind: string, count: number): Promise<string[]> {
  const bytes = await (sound[kind] as () => Promise<Buffer>)();
  const faults: string[] = [];
  for (let seed = 0; seed < count; seed++) {
    const began = performance.now();
    const refusal = await parseDocument(mutate(bytes, seed), `statement.${kind}`).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (performance.now() - began > 10_000) faults.push(`${seed}: takes too long`);
    if (refusal !== undefined && !isSentence(refusal)) faults.push(`${seed}: ${String(refusal)}`);
  }
  return faults;
}

function isSentence(refusal: unknown): boolean {
  return (
    refusal instanceof Unreadable && [refusal.message, refusal.fix].every((text) => /^[A-Z].*\.$/s.test(text))
  );
}
