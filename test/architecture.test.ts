import { existsSync, readFileSync } from 'node:fs';
import { roomOf, type SourceFile, sourceFiles } from './support/source-files.js';

/** Data flows one way: a room imports only rooms that stand before it. */
const rooms = [
  'problem',
  'config',
  'text',
  'statement',
  'campaign',
  'letter',
  'intake',
  'document',
  'bulk',
  'delivery',
  'store',
  'jobs',
  'services',
  'web',
  'cli',
  'build',
];

const pureRooms = ['text', 'statement', 'campaign', 'letter'];

/** Packages that only some files may know, by pattern of their paths. */
const keepers: Record<string, RegExp> = {
  express: /^web\//,
  'express-handlebars': /^web\/views\.ts$/,
  'express-rate-limit': /^web\//,
  helmet: /^web\//,
  compression: /^web\/compress\.ts$/,
  i18next: /^web\//,
  handlebars: /^(letter\/|web\/views\.ts$)/,
  pdfkit: /^document\/pdf\//,
  fontkit: /^document\/pdf\//,
  linebreak: /^document\/pdf\//,
  chokidar: /^intake\//,
  qrcode: /^document\/pdf\//,
  nodemailer: /^(document\/email\/eml-file\.ts$|delivery\/)/,
  imapflow: /^delivery\//,
  'postal-mime': /^delivery\//,
  commander: /^cli\//,
  esbuild: /^build\.ts$/,
  'csv-parse': /^bulk\//,
  'csv-parse/sync': /^bulk\//,
  'iconv-lite': /^text\/encoding\//,
  chardet: /^text\/encoding\//,
  'read-excel-file/node': /^bulk\//,
  marked: /^intake\/documents\/read-markdown\.ts$/,
  parse5: /^intake\/documents\//,
  mammoth: /^intake\/documents\/docx\//,
  unpdf: /^intake\/documents\/pdf\//,
};

function offenders(breaks: (file: SourceFile) => string[]): string[] {
  return sourceFiles.flatMap((file) => breaks(file).map((what) => `${file.path}: ${what}`));
}

test('there are files to look at', () => {
  expect(sourceFiles.length).toBeGreaterThan(50);
});

test('every file stands in a room', () => {
  expect(offenders(({ path }) => (rooms.includes(roomOf(path)) ? [] : ['is in no room']))).toEqual([]);
});

test('a room imports only rooms before it', () => {
  const place = (path: string) => rooms.indexOf(roomOf(path));
  expect(offenders(({ path, files }) => files.filter((file) => place(file) > place(path)))).toEqual([]);
});

test('no file imports itself, however long the way round', () => {
  const imports = new Map(sourceFiles.map(({ path, files }) => [path, files]));
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    (imports.get(from) ?? []).some((next) => {
      if (next === goal) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, goal, seen);
    });
  expect(offenders(({ path }) => (reaches(path, path) ? ['is part of a cycle'] : []))).toEqual([]);
});

test('every import leads to a file', () => {
  const known = new Set(sourceFiles.map(({ path }) => path));
  const isThere = (file: string) =>
    known.has(file) || (file.endsWith('.json') && existsSync(new URL(`../src/${file}`, import.meta.url)));
  expect(offenders(({ files }) => files.filter((file) => !isThere(file)))).toEqual([]);
});

test.each(Object.entries(keepers))('only its keepers import %s', (name, keeper) => {
  expect(
    offenders(({ path, packages }) =>
      packages.filter((used) => (used === name || used.startsWith(`${name}/`)) && !keeper.test(path)),
    ),
  ).toEqual([]);
});

test('only config.ts reads the environment', () => {
  expect(
    offenders(({ path, text }) =>
      path !== 'config.ts' && /process\s*\.\s*env|process\[|node:process/.test(text) ? ['process.env'] : [],
    ),
  ).toEqual([]);
});

test('the pure rooms read no clock, file or network, and draw no lots', () => {
  const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bprocess\./;
  const allowed = ['node:crypto', 'node:util'];
  const isPure = ({ path }: SourceFile) => pureRooms.includes(roomOf(path));
  expect(
    offenders((file) => (isPure(file) && impure.test(file.text) ? [impure.exec(file.text)?.[0] ?? ''] : [])),
  ).toEqual([]);
  expect(
    offenders((file) =>
      isPure(file) ? file.packages.filter((name) => name.startsWith('node:') && !allowed.includes(name)) : [],
    ),
  ).toEqual([]);
});

test('nothing turns text into code', () => {
  const patterns = /\beval\(|\bnew Function\(|Handlebars\.(compile|precompile|template)\(/;
  expect(offenders(({ text }) => (patterns.test(text) ? [patterns.exec(text)?.[0] ?? ''] : []))).toEqual([]);
});

test('no letter’s sentence stands in TypeScript', () => {
  const letterWords =
    /immediately and unconditionally|немедленно и безоговорочно|Dear Prosecutor|Yours sincerely/;
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(
    offenders(({ text }) => (letterWords.test(withoutComments(text)) ? ['holds words of a letter'] : [])),
  ).toEqual([]);
});

test('src/README.md has a line for every room', () => {
  const map = readFileSync(new URL('../src/README.md', import.meta.url), 'utf8');
  const built = [...new Set(sourceFiles.map(({ path }) => roomOf(path)))];
  expect(built.filter((room) => !map.includes(`\`${room}`))).toEqual([]);
});
