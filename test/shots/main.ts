import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { screenLanguages } from '../../src/web/screen.js';
import { openSites } from '../support/web-site.js';
import { baseOf, states } from '../support/web-states.js';
import { contactSheet, type Shot } from './contact-sheet.js';

/**
 * `npm run shots [-- words]`: every page in each of its states, languages, schemes and widths as pictures in `shots/`,
 * with `index.html` to look at them side by side. With words, only those whose names hold each of them: `ar write dark`.
 */
const folder = fileURLToPath(new URL('../../shots/', import.meta.url));
const wanted = process.argv.slice(2);

const widths = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };
const schemes = ['light', 'dark'] as const;

const looks = Object.entries(widths).flatMap(([width, viewport]) =>
  schemes.map((colorScheme) => ({ look: `${width}-${colorScheme}`, viewport, colorScheme })),
);

const pages = screenLanguages.flatMap((language) =>
  Object.entries(states).map(([state, open]) => ({ state, language, open })),
);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { browser, origins, close } = await openSites();
const shots: Shot[] = [];
for (const { state, language, open } of pages) {
  const shotsOfPage = looks
    .map((each) => ({ ...each, state, language, file: `${state}.${language}.${each.look}.png` }))
    .filter(({ file }) => wanted.every((word) => file.split(/[.-]/).includes(word)));
  if (shotsOfPage.length === 0) continue;
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await open({ page, origins, base: baseOf(language) });
  for (const { viewport, colorScheme, file } of shotsOfPage) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: folder + file, fullPage: true });
  }
  await page.close();
  shots.push(...shotsOfPage);
}
await close();
writeFileSync(`${folder}index.html`, contactSheet(shots));
console.log(`${shots.length} pictures: ${folder}index.html`);
