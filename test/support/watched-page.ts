import type { Page } from 'playwright-core';
import type { WebSite } from './web-site.js';

/** All that must not happen, as it happened. */
export interface Deeds {
  /** Scripts that words brought, dialogs, windows that opened. */
  ran: string[];
  /** What the content security policy had to stop: it was in the page, though it did nothing. */
  stopped: string[];
  /** Requests to anybody else. */
  elsewhere: string[];
  /** Cookies and storage. */
  kept: string[];
}

export interface WatchedPage {
  page: Page;
  deeds: () => Promise<Deeds>;
  close: () => Promise<void>;
}

/**
 * A page that counts what words may not do. Without the content security policy nothing but escaping protects it.
 * `from` is the network that it speaks from.
 */
export async function openWatched(
  { browser, origin }: WebSite,
  { policy, from }: { policy: boolean; from: string },
): Promise<WatchedPage> {
  const context = await browser.newContext({
    bypassCSP: !policy,
    extraHTTPHeaders: { 'X-Forwarded-For': from },
  });
  const ran: string[] = [];
  const stopped: string[] = [];
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) elsewhere.push(request.url());
  });
  await context.exposeFunction('reportRun', (what: string) => void ran.push(what));
  await context.exposeFunction('reportStopped', (what: string) => void stopped.push(what));
  await context.addInitScript(watch);
  const page = await context.newPage();
  context.on('page', () => ran.push('a window'));
  page.on('dialog', async (dialog) => {
    ran.push(dialog.type());
    await dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => void ran.push(message));
  await page.goto(origin);
  return {
    page,
    deeds: async () => ({ ran, stopped, elsewhere, kept: await keptBy(page) }),
    close: () => context.close(),
  };
}

/** In the page, before any script of it. */
function watch(): void {
  const reporters = window as unknown as Record<'reportRun' | 'reportStopped', (what: string) => void>;
  const run = (what: unknown) => reporters.reportRun(`${what}`);
  Object.assign(window, { alert: run, confirm: run, prompt: run, print: () => run('print') });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    reporters.reportStopped(`${violatedDirective} ${blockedURI} ${sample}`),
  );
}

async function keptBy(page: Page): Promise<string[]> {
  const { cookies, origins } = await page.context().storageState();
  const inPage = await page.evaluate(async () => [
    document.cookie,
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  return [...cookies.map(({ name }) => name), ...origins.map(({ origin }) => origin), ...inPage].filter(
    (name) => name !== '',
  );
}

/** Posts fields as a form of the site's own page does, and waits for the answer with all that it loads. */
export async function submit(page: Page, path: string, fields: Record<string, string>): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.evaluate(
    ([action, values]) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action });
      for (const [name, value] of Object.entries(values)) {
        const field = form.appendChild(document.createElement('textarea'));
        Object.assign(field, { name, value });
      }
      document.body.append(form);
      HTMLFormElement.prototype.submit.call(form);
    },
    [path, fields] as const,
  );
  await loaded;
}

/**
 * What the page is made of, each kind once: `input[id,name,type,value]`, `a[href] to https://example.org`. Words
 * that became a part of it show as a kind that it has not with other words.
 */
export function kindsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const leads = ['href', 'src', 'action', 'formaction', 'data', 'srcdoc'];
    const kinds = [...document.querySelectorAll('*')].map((element) => {
      const names = element.getAttributeNames().sort();
      const to = names
        .filter((name) => leads.includes(name))
        .map((name) => {
          const { protocol, host } = new URL(element.getAttribute(name) ?? '', document.baseURI);
          return ` to ${protocol}//${host}`;
        });
      return `${element.localName}[${names.join(',')}]${to.join('')}`;
    });
    return [...new Set(kinds)];
  });
}
