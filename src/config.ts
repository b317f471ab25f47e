import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { InputProblem } from './problem.js';

/** The settings of a running Appealwright, read once from the environment. */
export interface Config {
  port: number;
  /** The address to listen on; all of the machine's by default. */
  host: string;
  /** Where supporters reach it, without a trailing slash: `https://write.example.org`. */
  publicUrl: string;
  /** How many proxies stand in front, whose word about the network address of a request is taken. */
  trustProxy: number;
  /** The folder of campaigns and letters. */
  templates: string;
  mailbox: MailboxLogin;
}

/** Where package.json, templates and views are: above the sources, and above what is built of them. */
export const packageFolder = folderWith('package.json', dirname(fileURLToPath(import.meta.url)));

/** How to log in to the mailbox that drafts are put into. Never printed. */
export interface MailboxLogin {
  user?: string | undefined;
  /** Most services want one made for a single program (app password). */
  password?: string | undefined;
  /** Of OAuth 2, where the service takes no password. */
  accessToken?: string | undefined;
}

/** One line of text: a login holds no control characters. */
const oneLine = z.string().regex(/^\P{Cc}+$/u);

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('::'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  TEMPLATES_DIR: z.string().min(1).default(join(packageFolder, 'templates')),
  IMAP_USER: oneLine.optional(),
  IMAP_PASSWORD: oneLine.optional(),
  IMAP_ACCESS_TOKEN: oneLine.optional(),
});

/** Settings whose value no message repeats. */
const secrets = new Set(['IMAP_PASSWORD', 'IMAP_ACCESS_TOKEN']);

const rules: Record<string, string> = {
  PORT: 'Give a port from 0 to 65535.',
  HOST: 'Give an address of this machine.',
  PUBLIC_URL: 'Give an address that begins with https:// or http://.',
  TRUST_PROXY: 'Give the number of proxies in front, from 0 to 10.',
  TEMPLATES_DIR: 'Give the path of a folder.',
  IMAP_USER: 'Give the name of the mail account on one line.',
  IMAP_PASSWORD: 'Give the password on one line.',
  IMAP_ACCESS_TOKEN: 'Give the token on one line.',
};

/** Throws an `InputProblem` that names each wrong setting. The only reader of the environment. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.entries(environment).filter(([, value]) => value !== '');
  const parsed = environmentSchema.safeParse(Object.fromEntries(set));
  if (!parsed.success)
    throw new InputProblem(parsed.error.issues.map((issue) => settingProblem(issue, environment)));
  const { PORT, HOST, PUBLIC_URL, TRUST_PROXY, TEMPLATES_DIR } = parsed.data;
  const publicUrl = (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '');
  const { IMAP_USER: user, IMAP_PASSWORD: password, IMAP_ACCESS_TOKEN: accessToken } = parsed.data;
  const mailbox = { user, password, accessToken };
  return { port: PORT, host: HOST, publicUrl, trustProxy: TRUST_PROXY, templates: TEMPLATES_DIR, mailbox };
}

function settingProblem(issue: z.core.$ZodIssue, environment: NodeJS.ProcessEnv) {
  const name = String(issue.path[0]);
  const value = secrets.has(name) ? '' : `="${environment[name] ?? ''}"`;
  const message = `The setting ${name}${value} is wrong.`;
  return { code: 'setting-wrong', severity: 'error' as const, where: name, message, fix: rules[name] ?? '' };
}

/** The nearest folder above that holds a file. */
function folderWith(file: string, folder: string): string {
  if (existsSync(join(folder, file))) return folder;
  if (dirname(folder) === folder) throw new Error(`${file} stands in no folder above the program.`);
  return folderWith(file, dirname(folder));
}
