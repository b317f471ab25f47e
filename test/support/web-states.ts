import type { Page } from 'playwright-core';
import type { LanguageCode } from '../../src/text/languages.js';
import { campaignPath } from './web.js';
import type { Origins } from './web-site.js';

/** A visit in one language of the screens, with or without their style. */
export interface Visit {
  page: Page;
  origins: Origins;
  /** Begins every address: `/ar` or `/text/ar`. */
  base: string;
  /** Whether the browser runs scripts. */
  scripts?: boolean;
}

/** Every page that a supporter can meet, in each of its states, by the way that leads there. */
export const states: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  first: (visit) => open(visit, '/'),
  'first-none-open': (visit) => open(visit, '/', visit.origins.won),
  campaign: (visit) => open(visit, campaignPath),
  'campaign-won': (visit) => open(visit, campaignPath, visit.origins.won),
  'campaign-held': (visit) => open(visit, campaignPath, visit.origins.held),
  'campaign-over': (visit) => open(visit, campaignPath, visit.origins.over),
  write: async (visit) => {
    await visit.page.route('**/page.js', (route) => route.abort());
    await open(visit, `${campaignPath}/write`);
    await visit.page.unroute('**/page.js');
  },
  'write-live': openForm,
  'write-live-mixed': async (visit) => {
    await openForm(visit);
    await visit.page.locator('#language').selectOption(visit.base.endsWith('/ru') ? 'en' : 'ru');
    await fillIn(visit.page, '');
    if (isLive(visit))
      await visit.page.locator('.live .letter[lang]').getByText('Anna Müller').first().waitFor();
  },
  'write-errors': async (visit) => {
    await openForm(visit);
    await visit.page.locator('#email').fill('nowhere');
    await visit.page.locator('#target-president').uncheck();
    await goOn(visit.page, '#errors');
  },
  preview: openPreview,
  'preview-translated': async (visit) => {
    await openForm(visit);
    await visit.page.locator('#language').selectOption(visit.base.endsWith('/ru') ? 'kk' : 'ru');
    await fillIn(visit.page, '');
    await goOn(visit.page, '#the-translation');
  },
  'preview-unfolded': async (visit) => {
    await openPreview(visit);
    for (const summary of await visit.page.locator('summary').all()) await summary.click();
  },
  'preview-address-checked': async (visit) => {
    await openForm(visit);
    await visit.page.locator('#target-president').uncheck();
    await visit.page.locator('#target-prosecutor-general').check();
    await fillIn(visit.page);
    await goOn(visit.page, '#addressChecked');
    await visit.page.locator('#addressChecked').check();
    await visit.page.locator('.notice button').click();
    await visit.page.locator('button[name="addressChecked"]').waitFor();
  },
  'preview-several': openSeveral,
  'preview-all-taken': async (visit) => {
    await openSeveral(visit);
    for (let left = 2; left > 0; left -= 1) {
      const button = visit.page.locator('[aria-labelledby="checklist"] .actions button');
      const values = await button.getAttribute('value');
      await button.click();
      await visit.page
        .locator(`[aria-labelledby="checklist"]:not(:has(button[value="${values}"]))`)
        .waitFor();
    }
  },
  'preview-edit-refused': async (visit) => {
    await openPreview(visit);
    await visit.page.locator('#edit summary').click();
    await visit.page.locator('#editedText').fill('Rakhmet.');
    await visit.page.locator('#edit .actions button').first().click();
    await visit.page.locator('#errors').waitFor();
  },
  'preview-risk': async (visit) => {
    await openForm(visit);
    await fillIn(visit.page);
    await visit.page.locator('#country').selectOption('RU');
    await goOn(visit.page, '[name="withoutOrganisation"][value="yes"]');
  },
  'preview-careful': async (visit) => {
    await openForm(visit);
    await visit.page.locator('#careful').check();
    await fillIn(visit.page);
    await goOn(visit.page, '#the-letter');
  },
  left: (visit) => open(visit, '/leave'),
  'not-found': (visit) => open(visit, '/nowhere'),
  'letters-over': (visit) => open(visit, `${campaignPath}/write`, visit.origins.won),
  'blank-refused': (visit) => open(visit, `${campaignPath}/blank.pdf?target=nobody`),
  'too-many': async (visit) => {
    await openForm(visit, visit.origins.busy);
    await fillIn(visit.page);
    await goOn(visit.page, 'main form[action$="/preview"]:not(#letter)');
  },
};

async function open({ page, origins, base }: Visit, path: string, origin = origins.open): Promise<void> {
  await page.goto(origin + base + path);
}

/** The form to the president, once the letter stands beside it. */
async function openForm(visit: Visit, origin = visit.origins.open): Promise<void> {
  await open(visit, `${campaignPath}/write?target=president`, origin);
  if (isLive(visit)) await visit.page.locator('.live .letter').waitFor();
}

async function openPreview(visit: Visit): Promise<void> {
  await openForm(visit);
  await fillIn(visit.page);
  await goOn(visit.page, '#the-letter');
}

async function openSeveral(visit: Visit): Promise<void> {
  await openForm(visit);
  await visit.page.locator('#target-prosecutor-general').check();
  await fillIn(visit.page);
  await goOn(visit.page, '#checklist');
}

/** `own` is in the language of the letter, as the page asks for. */
async function fillIn(page: Page, own = 'Shanyrak!'): Promise<void> {
  await page.locator('#name').fill('Anna Müller');
  await page.locator('#town').fill('Leeds');
  await page.locator('#country').selectOption('GB');
  await page.locator('#personalLine').fill(own);
}

async function goOn(page: Page, to: string): Promise<void> {
  await page.locator('form#letter > .actions button').click();
  await page.locator(to).waitFor();
}

/** The letter stands beside the form where there is a script. */
function isLive({ base, scripts = true }: Visit): boolean {
  return scripts && !base.startsWith('/text');
}

export function baseOf(language: LanguageCode, plain = false): string {
  return `${plain ? '/text' : ''}/${language}`;
}

/** What is built of the same parts as other states, but for a sentence. */
export const statesLikeOthers: ReadonlySet<string> = new Set([
  'first-none-open',
  'campaign-held',
  'campaign-over',
  'preview-risk',
  'write',
  'preview-address-checked',
  'preview-all-taken',
  'preview-careful',
  'letters-over',
  'blank-refused',
]);
