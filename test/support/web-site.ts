import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { anApp, type Setup } from './web.js';
import { openBrowser } from './web-browser.js';

export interface WebSite {
  origin: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** The pages over the shipped campaign at an address of their own, and a browser to visit them with. */
export async function openSite(setup: Setup = {}): Promise<WebSite> {
  const server = anApp(setup).listen(0);
  const browser = await openBrowser();
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    browser,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
