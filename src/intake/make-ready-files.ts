import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLibrary } from './read-library.js';
import { type ReadyFiles, shippedFilesPath } from './ready-files.js';

/** Run by `npm run build`. What is wrong with the templates is told by `check` and at start, not here. */
const ready: ReadyFiles = new Map();
await readLibrary(fileURLToPath(new URL('../../templates', import.meta.url)), ready);
writeFileSync(shippedFilesPath, JSON.stringify(Object.fromEntries(ready)));
