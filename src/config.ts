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
}

/** Where package.json, templates and views are: above the sources, and above what is built of them. */
export const packageFolder = folderWith('package.json', dirname(fileURLToPath(import.meta.url)));

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('::'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  TEMPLATES_DIR: z.string().min(1).default(join(packageFolder, 'templates')),
});

const rules: Record<string, string> = {
  PORT: 'Give a port from 0 to 65535.',
  HOST: 'Give an address of this machine.',
  PUBLIC_URL: 'Give an address that begins with https:// or http://.',
  TRUST_PROXY: 'Give the number of proxies in front, from 0 to 10.',
  TEMPLATES_DIR: 'Give the path of a folder.',
};

/** Throws an `InputProblem` that names each wrong setting. The only reader of the environment. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.entries(environment).filter(([, value]) => value !== '');
  const parsed = environmentSchema.safeParse(Object.fromEntries(set));
  if (!parsed.success)
    throw new InputProblem(parsed.error.issues.map((issue) => settingProblem(issue, environment)));
  const { PORT, HOST, PUBLIC_URL, TRUST_PROXY, TEMPLATES_DIR } = parsed.data;
  const publicUrl = (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '');
  return { port: PORT, host: HOST, publicUrl, trustProxy: TRUST_PROXY, templates: TEMPLATES_DIR };
}

function settingProblem(issue: z.core.$ZodIssue, environment: NodeJS.ProcessEnv) {
  const name = String(issue.path[0]);
  const message = `The setting ${name}="${environment[name] ?? ''}" is wrong.`;
  return { code: 'setting-wrong', severity: 'error' as const, where: name, message, fix: rules[name] ?? '' };
}

/** The nearest folder above that holds a file. */
function folderWith(file: string, folder: string): string {
  if (existsSync(join(folder, file))) return folder;
  if (dirname(folder) === folder) throw new Error(`${file} stands in no folder above the program.`);
  return folderWith(file, dirname(folder));
}
