import { kazakhstan } from './library.js';
import { type MailServer, password, startMailServer, user } from './mail-server.js';
import { type Outcome, runCommand } from './terminal.js';

export const campaign = ['--campaign', kazakhstan, '--target', 'president'];
export const agreed = ['--consent', 'stall in Leeds; I agree that a letter is sent in my name; 2024-03-08'];

/** A mail account, and the login to it in the environment. */
export async function openMailAccount(): Promise<MailServer> {
  Object.assign(process.env, { IMAP_USER: user, IMAP_PASSWORD: password });
  return startMailServer();
}

export async function closeMailAccount(mail: MailServer): Promise<void> {
  for (const name of ['IMAP_USER', 'IMAP_PASSWORD', 'IMAP_ACCESS_TOKEN']) delete process.env[name];
  await mail.close();
}

/** Runs `drafts` on a mail account for the president. */
export function runDrafts({ address }: MailServer, ...words: string[]): Promise<Outcome> {
  return runCommand('drafts', '--imap', address, ...campaign, ...words);
}
