import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Not the default arguments of the packed Chromium, which switch web security off; and no traffic of its own. */
const launchArguments = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--disable-background-networking',
];

/** The Chromium from npm with its own libraries, or the one that CHROMIUM_PATH names; with further arguments. */
export async function openBrowser(...further: string[]): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH;
  const args = [...launchArguments, ...further];
  if (given !== undefined) return chromium.launch({ executablePath: given, args });
  const folder = mkdtempSync(join(tmpdir(), 'appealwright-chromium-'));
  const { executablePath, libraries } = unpackInto(folder);
  const env = { ...environment(), LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: writeFontsFile(folder) };
  const browser = await chromium.launch({ executablePath, args, env });
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}

/** Tells the package to bring its libraries, and prints where all is; in a process of its own with a TMPDIR of its own. */
const unpack = `
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  console.log(JSON.stringify({ executablePath, libraries: process.env.LD_LIBRARY_PATH }));
`;

function unpackInto(folder: string): { executablePath: string; libraries: string } {
  const env = { ...environment(), TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', unpack], { env, encoding: 'utf8' }),
  );
}

/** The fonts of the machine and those of the package: Chromium crashes where it finds none. */
function writeFontsFile(folder: string): string {
  const folders = ['/usr/share/fonts', join(folder, 'fonts')].map((path) => `<dir>${path}</dir>`).join('');
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<fontconfig>${folders}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
  return file;
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
