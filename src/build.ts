import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packageFolder } from './config.js';
import { readLibrary } from './intake/read-library.js';
import { type ReadyFiles, shippedFilesName } from './intake/ready-files.js';

/**
 * Run by `npm run build`: makes the program a few files, since loading each of four hundred takes longer than
 * printing a letter, and reads the shipped templates for it. Goes to `dist`, or to the folder that is given.
 */
const program = process.argv[2] ?? join(packageFolder, 'dist');

/** Packages that stay outside: they find files beside their own, or few commands need them. */
const external = [
  ...[
    'express',
    'compression',
    'express-handlebars',
    'express-rate-limit',
    'helmet',
    'i18next',
    'handlebars',
    'chokidar',
  ],
  ...['pdfkit', 'fontkit', 'qrcode', 'nodemailer', 'imapflow', 'postal-mime', 'read-excel-file'],
  ...['mammoth', 'unpdf'],
  ...['@expo-google-fonts/*', '@fontsource/*'],
];

/** Packages of the older kind ask for Node's own modules with `require`, which a module has not. */
const banner =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

rmSync(join(program, 'cli'), { recursive: true, force: true });
await build({
  entryPoints: {
    main: join(packageFolder, 'src/cli/main.ts'),
    // Processes of their own: see `intake/confined.ts`.
    'read-document': join(packageFolder, 'src/intake/documents/child.ts'),
    'read-spreadsheet': join(packageFolder, 'src/bulk/list/xlsx/child.ts'),
  },
  outdir: join(program, 'cli'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  external,
  banner: { js: banner },
});

/** What is wrong with the templates is told by `check` and at start, not here. */
const ready: ReadyFiles = new Map();
await readLibrary(join(packageFolder, 'templates'), ready);
writeFileSync(join(program, shippedFilesName), JSON.stringify(Object.fromEntries(ready)));
