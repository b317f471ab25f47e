import type { ObjectFile } from './object-file.js';
import { textString } from './syntax.js';

/** Bookmarks, one for each letter, in their order. */
export interface Outline {
  add: (label: string, page: number) => void;
  /** Writes what is open. Returns the entries of the catalog that show the outline. */
  end: () => string;
}

/** An item waits until the next one has its number. */
interface Item {
  object: number;
  entries: string;
}

export function createOutline(file: ObjectFile): Outline {
  const root = file.reserve();
  let first = 0;
  let count = 0;
  let last: Item | undefined;
  const write = ({ object, entries }: Item, next: string) => file.write(object, `<<${entries}${next}>>`);
  return {
    add: (label, page) => {
      const object = file.reserve();
      const before = last ? `/Prev ${last.object} 0 R` : '';
      if (last) write(last, `/Next ${object} 0 R`);
      else first = object;
      const entries = `/Title${textString(label)}/Parent ${root} 0 R/Dest[${page} 0 R/Fit]${before}`;
      last = { object, entries };
      count++;
    },
    end: () => {
      if (!last) return '';
      write(last, '');
      file.write(root, `<</Type/Outlines/First ${first} 0 R/Last ${last.object} 0 R/Count ${count}>>`);
      return `/Outlines ${root} 0 R/PageMode/UseOutlines`;
    },
  };
}
