import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { type LinkedLetter, type MailLink, mailLinks } from '../../src/document/email/links.js';
import { escapeHtml } from '../../src/document/escape-html.js';
import { letterText } from '../../src/document/plain-text.js';
import { subjectWords, wellFormed } from './varied-drafts.js';
import { openBrowser } from './web-browser.js';

/** What a new e-mail was opened with, as whoever opened it reads the address that Chromium came with. */
export interface Opened {
  host: string;
  to: string;
  cc: string;
  subject: string;
  body: string;
}

export interface LinkOpener {
  browser: Browser;
  /** Clicks a link of a page and reads what arrived. */
  open: (page: Page, selector: string) => Promise<Opened>;
  close: () => Promise<void>;
}

/** The test certificate of hoodiecrow-imap. */
const certificates = createRequire(import.meta.url).resolve('hoodiecrow-imap/cert/server.crt');

/** A Chromium for which every webmail is a server of this machine that writes down how it was asked. */
export async function startLinkOpener(): Promise<LinkOpener> {
  const asked: URL[] = [];
  const tls = { cert: readFileSync(certificates), key: readFileSync(certificates.replace(/crt$/, 'key')) };
  const server = createServer({ ...tls, maxHeaderSize: 100_000 }, (request, response) => {
    const url = new URL(request.url ?? '', `https://${request.headers.host}`);
    if (url.pathname !== '/favicon.ico') asked.push(url);
    response.end('<title>New message</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const hosts = ['mail.google.com', 'outlook.live.com', 'outlook.office.com', 'compose.mail.yahoo.com'];
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(',');
  const browser = await openBrowser(`--host-resolver-rules=${rules}`, '--ignore-certificate-errors');
  return {
    browser,
    open: async (page, selector) => {
      const href = (await page.locator(selector).getAttribute('href')) ?? '';
      if (href.startsWith('mailto:')) return readMailto(await handedOn(page, selector));
      const before = asked.length;
      await Promise.all([page.waitForURL(/^https:/), page.evaluate(click, selector)]);
      return readWebmail(asked.slice(before));
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What Chromium would hand on to the mail program: it has none here. */
async function handedOn(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const requested = new Promise<string>((resolve) =>
    session.once('Page.frameRequestedNavigation', ({ url }) => resolve(url)),
  );
  await page.evaluate(click, selector);
  const url = await requested;
  await session.detach();
  return url;
}

/** In the page; also where the link stands in a part that is folded. */
function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

/** RFC 6068: no plus sign stands for a space, and `%0D%0A` for a line break. */
function readMailto(href: string): Opened {
  const [, to = '', query = ''] = /^mailto:([^?]*)\??(.*)$/.exec(href) ?? [];
  const fields = new Map(
    query.split('&').map((pair): [string, string] => {
      const [name = '', value = ''] = pair.split('=');
      return [name, decodeURIComponent(value)];
    }),
  );
  const field = (name: string) => fields.get(name) ?? '';
  return {
    host: 'mailto:',
    to: decodeURIComponent(to),
    cc: field('cc'),
    subject: field('subject'),
    body: field('body').replaceAll('\r\n', '\n'),
  };
}

/** As web servers read it: a plus sign is a space. */
function readWebmail([url, ...others]: URL[]): Opened {
  if (!url || others.length > 0) throw new Error(`Asked ${1 + others.length} times instead of once.`);
  const field = (name: string) => url.searchParams.get(name) ?? '';
  return {
    host: url.hostname,
    to: field('to'),
    cc: field('cc'),
    subject: field('subject') + field('su'),
    body: field('body').replaceAll('\r\n', '\n'),
  };
}

export const hostOf: Record<MailLink['id'], string> = {
  mailto: 'mailto:',
  gmail: 'mail.google.com',
  'outlook-personal': 'outlook.live.com',
  'outlook-work': 'outlook.office.com',
  yahoo: 'compose.mail.yahoo.com',
};

/**
 * Opens every link of a letter from a page. Throws where one arrives with other words than it says it carries, or
 * where a letter is in part of one.
 */
export async function expectWordsArrive(opener: LinkOpener, linked: LinkedLetter): Promise<void> {
  const page = await opener.browser.newPage();
  const carried = {
    letter: linked.letter,
    'short-letter': linked.shortLetter,
    'address-and-subject': undefined,
  };
  for (const { id, href, carries, cc } of mailLinks(linked)) {
    await page.goto('about:blank');
    await page.setContent(`<a id="${id}" href="${escapeHtml(href)}">x</a>`);
    const whole = carried[carries];
    expect(await opener.open(page, `#${id}`)).toEqual({
      host: hostOf[id],
      to: linked.to ?? '',
      cc: cc.length > 0 ? '' : linked.cc.join(','),
      subject: subjectWords((whole ?? linked.letter).subject),
      body: whole ? wellFormed(letterText(whole)) : '',
    });
  }
  await page.close();
}
