import type { Request } from 'express';
import type { Appeal } from '../letter/write-appeal.js';

/** The ways to take a letter, the likeliest to work first: their parts of the page. */
export function ladderOf({ contact }: Appeal, phone: boolean): { rung: string }[] {
  const mail = contact.email.usable ? ['take-mail', 'take-paper'] : ['take-paper', 'take-mail'];
  const rungs = phone ? ['take-copy', ...mail] : [...mail, 'take-copy'];
  return rungs.map((rung) => ({ rung }));
}

/** What the browser says of itself; it orders the page and is not kept. */
export function isPhone(request: Request): boolean {
  return request.get('sec-ch-ua-mobile') === '?1' || /\bMobi/.test(request.get('user-agent') ?? '');
}
