import { readdir } from 'node:fs/promises';
import type { Checked } from '../problem.js';
import { unreadable } from './read-text.js';

/** The names of the folders in a folder, sorted; hidden ones are left out. */
export async function listFolders(folder: string): Promise<Checked<string[]>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    return { value: names.sort(), problems: [] };
  } catch {
    return {
      problems: [
        unreadable(
          folder,
          'The folder is missing or cannot be read.',
          'A templates folder holds "letters" and "campaigns".',
        ),
      ],
    };
  }
}
