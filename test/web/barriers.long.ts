import { jest } from '@jest/globals';
import { barrierPages, expectNoBarrier } from '../support/web-barriers.js';
import { openSites } from '../support/web-site.js';

jest.setTimeout(120_000);

let sites: Awaited<ReturnType<typeof openSites>>;

beforeAll(async () => {
  sites = await openSites();
});

afterAll(() => sites?.close());

test.each(barrierPages.filter(({ quick }) => !quick))('no barrier stands in $title', (page) =>
  expectNoBarrier(page, sites),
);
