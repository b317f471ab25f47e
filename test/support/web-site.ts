import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import type { Browser } from 'playwright-core';
import type { Campaign } from '../../src/campaign/campaign.js';
import { requestsPerWindow } from '../../src/web/rate-limit.js';
import { libraryWith } from './library.js';
import { anApp, postForm, type Setup } from './web.js';
import { openBrowser } from './web-browser.js';

export interface WebSite {
  origin: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** The origins of sites whose campaign is open, won or over, and of one that has been asked for too many letters. */
export type Origins = Record<'open' | 'won' | 'over' | 'busy', string>;

/** The pages over the shipped campaign at an address of their own, and a browser to visit them with. */
export async function openSite(setup: Setup = {}): Promise<WebSite> {
  const { origin, close } = listen(anApp(setup));
  return withBrowser({ origin }, close);
}

/** The same in every state that a campaign and a site can be in. */
export async function openSites(): Promise<Omit<WebSite, 'origin'> & { origins: Origins }> {
  const apps = { open: anApp(), won: appThatIs('won'), over: appThatIs('closed'), busy: await busyApp() };
  const sites = Object.entries(apps).map(([name, app]) => ({ name, ...listen(app) }));
  const origins = Object.fromEntries(sites.map(({ name, origin }) => [name, origin])) as Origins;
  return withBrowser({ origins }, () => {
    for (const { close } of sites) close();
  });
}

function listen(app: Express): { origin: string; close: () => void } {
  const server = app.listen(0);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

async function withBrowser<Where>(where: Where, closeServers: () => void) {
  const browser = await openBrowser();
  return {
    ...where,
    browser,
    close: async () => {
      await browser.close();
      closeServers();
    },
  };
}

function appThatIs(state: Campaign['state']): Express {
  return anApp({
    from: libraryWith((campaign) => {
      campaign.state = state;
    }),
  });
}

async function busyApp(): Promise<Express> {
  const app = anApp();
  for (let count = 0; count < requestsPerWindow; count += 1) await postForm(app, 'preview', { name: '' });
  return app;
}
