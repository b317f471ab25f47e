import { createHash } from 'node:crypto';
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Addressees } from '../document/email/addressees.js';

/**
 * What two drafts have in common exactly when they are the same letter: a digest of subject, addressees, words and
 * attachments. Nothing is written into a draft for it. It is taken from what a mail program shows, since servers
 * encode anew and add fields; so spaces and line breaks do not count. `undefined` for what cannot be read.
 */
export async function markOf(eml: Uint8Array): Promise<string | undefined> {
  const mail = await PostalMime.parse(eml).catch(() => undefined);
  if (!mail) return undefined;
  const { subject = '', text = '', attachments } = mail;
  const contents = attachments.map(({ content }) => digestOf(bytesOf(content)));
  return digestOf(JSON.stringify([words(subject), keyOf(listed(mail)), words(text), contents]));
}

/** The same for the same addressees, in whatever order and case they stand. */
export function keyOf({ to, cc }: Addressees): string {
  const sorted = (addresses: readonly string[]) => addresses.map((address) => address.toLowerCase()).sort();
  return JSON.stringify([sorted(to === undefined ? [] : [to]), sorted(cc)]);
}

/** A draft of ours has at most one address in To; one with several is not ours, and its key tells so. */
export function listed({ to = [], cc = [] }: Email): Addressees {
  const addresses = (list: Address[]) => list.map(({ address }) => address ?? '');
  return { to: to.length === 0 ? undefined : addresses(to).join(','), cc: addresses(cc) };
}

function words(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function bytesOf(content: string | ArrayBuffer | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}
