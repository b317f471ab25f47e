import type { ObjectFile } from './object-file.js';
import { number } from './page.js';
import type { Stretch } from './page-content.js';
import { runForm } from './run-form.js';
import { partStrips, type Strip } from './set-layout.js';

/** What letters of a print run share, each written once as a form that pages call by its name. */
export interface RunForms {
  ofStretch: (stretch: Stretch) => string;
  /** Of some lines without a supporter's words; `undefined` where the lines themselves are shorter. */
  ofLines: (strip: Strip, from: number, to: number) => string | undefined;
  /** The entries of the dictionary that names them all. */
  entries: () => string;
}

/** Lines that are kept as a form: shorter ones cost less than the call of a form. UTF-16 units. */
const shortestForm = 60;
/** A run of one campaign has some dozens; the bound is for lines of letters that share nothing. */
const mostForms = 5_000;

/** `fonts` is the number of the object that names the fonts; `page` is in pt. */
export function createRunForms(
  file: ObjectFile,
  fonts: number,
  { width, height }: { width: number; height: number },
): RunForms {
  const names = new WeakMap<Stretch, string>();
  const known = new Map<string, string>();
  const objects: number[] = [];
  const box = [-width, -height, width, height].map(number).join(' ');
  const write = (strips: readonly Strip[]): string => {
    const object = file.reserve();
    const entries = `/Type/XObject/Subtype/Form/BBox[${box}]/Resources<</Font ${fonts} 0 R>>/Filter/FlateDecode`;
    file.writeStream(object, entries, runForm(strips));
    return `P${objects.push(object) - 1}`;
  };
  const remember = (key: string, strips: () => Strip[]): string => {
    const name = known.get(key) ?? write(strips());
    known.set(key, name);
    return name;
  };
  return {
    ofStretch: (stretch) => {
      const found = names.get(stretch);
      if (found !== undefined) return found;
      const strips = partStrips(stretch.parts);
      const name = remember(keyOf(strips), () => strips);
      names.set(stretch, name);
      return name;
    },
    ofLines: (strip, from, to) => {
      const { set, size, leading, muted } = strip;
      const text = set.text.slice(set.ends[from - 1] ?? 0, set.ends[to - 1]);
      if (text.length < shortestForm) return undefined;
      const starts = set.ends.slice(from, to).map((end) => end - (set.ends[from - 1] ?? 0));
      const key = `${set.face} ${size} ${leading} ${muted} ${starts.join(' ')} ${to === set.ends.length} ${text}`;
      if (known.size >= mostForms && !known.has(key)) return undefined;
      return remember(key, () => [linesOf(strip, text, starts, to < set.ends.length)]);
    },
    entries: () => objects.map((object, index) => `/P${index} ${object} 0 R`).join(''),
  };
}

/** The last line of a text goes without the space at its end, which others keep. */
function linesOf(strip: Strip, text: string, ends: number[], goesOn: boolean): Strip {
  return { ...strip, set: { face: strip.set.face, text, ends, own: [], ...(goesOn && { goesOn }) } };
}

/** The same words in the same places to one another make the same form, wherever it stands. */
function keyOf(strips: readonly Strip[]): string {
  const [first] = strips;
  if (!first) return '';
  return strips.map(({ set, x, y }) => `${set.id} ${number(x - first.x)} ${number(y - first.y)}`).join(' ');
}
