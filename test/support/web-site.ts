import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import type { Browser } from 'playwright-core';
import request from 'supertest';
import type { Campaign } from '../../src/campaign/campaign.js';
import { plainDate } from '../../src/text/plain-date.js';
import { requestsPerWindow } from '../../src/web/rate-limit.js';
import { libraryWith } from './library.js';
import { anApp, campaignPath, type Setup } from './web.js';
import { openBrowser } from './web-browser.js';

export interface WebSite {
  origin: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** The origins of sites whose campaign is open or not, and of one that has been asked for too many letters. */
export type Origins = Record<'open' | 'held' | 'won' | 'over' | 'busy', string>;

/** The pages over the shipped campaign at an address of their own, and a browser to visit them with. */
export async function openSite(setup: Setup = {}): Promise<WebSite> {
  const { origin, close } = listen(anApp(setup));
  return withBrowser({ origin }, close);
}

/** The same in every state that a campaign and a site can be in. */
export async function openSites(): Promise<Omit<WebSite, 'origin'> & { origins: Origins }> {
  const apps = {
    open: anApp(),
    held: anApp({ from: libraryWith(free) }),
    won: anApp({ from: libraryWith(win) }),
    over: anApp({ from: libraryWith(end) }),
    busy: await busyApp(),
  };
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

function win(campaign: Campaign): void {
  campaign.state = 'won';
}

/** With a reason, and a correction from before. */
function end(campaign: Campaign): void {
  campaign.state = 'closed';
  campaign.ended = { on: plainDate('2025-08-10'), reason: { en: 'The families asked for quiet.' } };
  campaign.corrections = [{ on: plainDate('2025-08-01'), what: { en: 'A sentence was told wrongly.' } }];
}

/** Those concerned, so that letters are held until staff rule. */
function free({ people }: Campaign): void {
  for (const { status } of people) status.is = 'freed';
}

async function busyApp(): Promise<Express> {
  const app = anApp();
  const refused = `${campaignPath}/blank.pdf?target=nobody`;
  for (let count = 0; count < requestsPerWindow; count += 1) await request(app).get(refused);
  return app;
}
