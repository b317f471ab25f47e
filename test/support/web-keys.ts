import type { Page } from 'playwright-core';

/** Where the focus is, as a person sees it. */
export interface Stop {
  /** `a.button`, `#name`: enough to find it in a failure. */
  name: string;
  /** Of the first line, in the page. */
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** Whether a ring is drawn around it, on the element or on the area that it makes clickable. */
  ringed: boolean;
  /** Whether something else lies over it or it is out of sight. */
  covered: boolean;
}

/** Goes on with Tab until what `selector` names has the focus. Each stop on the way must be seen. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < 120; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (stop && !isSeen(stop)) throw new Error(`The focus is not to be seen on ${stop.name}.`);
    if (await page.locator(`${selector}:focus`).count()) return;
    passed.push(stop?.name ?? 'nothing');
  }
  throw new Error(`Tab does not lead to ${selector}, only to ${passed.join(', ')}.`);
}

/** All stops of a page in their order, from the first to the one after which the focus leaves the page. */
export async function stopsOf(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < 200; count += 1) {
    await page.keyboard.press(key);
    const stop = await stopOf(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus does not leave the page after ${stops.at(-1)?.name}.`);
}

export function isSeen({ ringed, covered }: Stop): boolean {
  return ringed && !covered;
}

function stopOf(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const [line = element.getBoundingClientRect()] = element.getClientRects();
    // A long field may reach beyond the window: then what is in it counts.
    const [top, bottom] = [Math.max(line.top, 0), Math.min(line.bottom, window.innerHeight)];
    const hit = document.elementFromPoint(line.left + line.width / 2, (top + bottom) / 2);
    const rings = [getComputedStyle(element), getComputedStyle(element, '::after')];
    return {
      name: element.id
        ? `#${element.id}`
        : `${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 30)}`,
      top: line.top + window.scrollY,
      bottom: line.bottom + window.scrollY,
      left: line.left,
      right: line.right,
      ringed: rings.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      ),
      covered: !hit || !(element.contains(hit) || hit.contains(element)),
    };
  });
}
