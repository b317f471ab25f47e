import type { ListResponse } from 'imapflow';
import type { Problem } from '../problem.js';
import { cleanLine } from '../text/clean.js';
import { nearestWord, suggestWord } from '../text/nearest.js';
import { MailboxFault } from './mailbox-fault.js';

type Listed = Pick<ListResponse, 'path' | 'flags' | 'specialUse' | 'specialUseSource'>;

/**
 * The mailbox of that name, or the one that the server itself has for drafts. Nothing is guessed: a name that
 * looks right is only proposed. Throws a `MailboxFault`.
 */
export function chooseMailbox(mailboxes: readonly Listed[], name: string | undefined, host: string): string {
  const usable = mailboxes.filter((mailbox) => holdsLetters(mailbox) && !unnameable.test(mailbox.path));
  const paths = usable.map(({ path }) => path);
  if (name !== undefined) {
    if (paths.includes(name)) return name;
    const alike = paths.find((path) => sameName(path, name));
    if (alike !== undefined) return alike;
    const fix = suggestWord(name, likelyNames(name, paths));
    throw notFound(host, `There is no mailbox "${shownName(name)}".`, fix);
  }
  const forDrafts = usable.filter(({ specialUse }) => specialUse === '\\Drafts');
  const marked = forDrafts.find(({ specialUseSource }) => specialUseSource === 'extension');
  if (marked) return marked.path;
  const likely = forDrafts[0]?.path;
  const known = likely === undefined ? listed(paths) : `"${shownName(likely)}" seems to be it`;
  const fix = `Name it with --mailbox; ${known}.`;
  throw notFound(host, 'The server does not say which mailbox is for drafts.', fix);
}

/** No command can hold such a name (RFC 9051 9, QUOTED-CHAR and CHAR8). */
const unnameable = /[\0\r\n]/;

/** Mailboxes that are named where none can be chosen, and characters of each: a server may have any number and any name. */
const mostTold = 30;
const longestShown = 100;

/** A name as it is shown at a terminal, whatever the server put into it. */
export function shownName(path: string): string {
  const line = cleanLine(path);
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}

function likelyNames(name: string, paths: readonly string[]): string[] {
  const near = nearestWord(name, paths);
  return (near === undefined ? paths.slice(0, mostTold) : [near]).map(shownName);
}

function listed(paths: readonly string[]): string {
  if (paths.length === 0) return 'it shows none';
  const told = paths.slice(0, mostTold).map(shownName).join(', ');
  return `there are ${told}${paths.length > mostTold ? ` and ${paths.length - mostTold} more` : ''}`;
}

/** Flags are the same in any case (RFC 9051 9, flag). */
function holdsLetters({ flags }: Listed): boolean {
  return ![...flags].some((flag) => /^\\(?:noselect|nonexistent)$/i.test(flag));
}

/** However its accents are composed; the inbox in any case (RFC 9051 5.1). */
function sameName(path: string, name: string): boolean {
  return path.normalize() === name.normalize() || (path === 'INBOX' && name.toUpperCase() === path);
}

function notFound(host: string, message: string, fix: string): MailboxFault {
  const problem: Problem = { code: 'mailbox-unknown', severity: 'error', where: host, message, fix };
  return new MailboxFault(problem, false);
}
