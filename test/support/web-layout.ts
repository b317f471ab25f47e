import type { Page } from 'playwright-core';

/** WCAG 2.2, 1.4.12: what a reader may set without loss. */
export const readersSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** What is cut off, stands beside the page or makes it scroll sideways. Fields scroll in themselves. */
export function lossesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const losses: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > window.innerWidth) losses.push(`the page is ${scrollWidth} px wide`);
    for (const element of document.querySelectorAll(
      'body *:not(.skip, .unseen, .unseen *, input, textarea, select, select *)',
    )) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0) continue;
      const { display, overflowY } = getComputedStyle(element);
      const isBox = display !== 'inline';
      const isWide = isBox && element.scrollWidth > element.clientWidth + 1;
      const isCut =
        isBox && ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (isWide || isCut || left < -1 || right > window.innerWidth + 1)
        losses.push(`${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`);
    }
    return losses;
  });
}

/** Edge of the smallest target that a finger meets surely, in px. */
const smallestTarget = 44;

/** Targets smaller than that, but for links in a sentence. The label of a box or circle is part of its target. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    );
    return [...targets].filter((target) => !isInSentence(target) && isSmall(target)).map(nameOf);

    function isSmall(target: HTMLElement): boolean {
      const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
      const boxes = [target, ...labels].map((element) => element.getBoundingClientRect());
      const { width, height } = boxes[0] as DOMRect;
      if (width <= 1 || height <= 1 || target.matches('.skip:not(:focus)')) return false;
      return Math.max(...boxes.map((box) => box.height)) < least - 0.5 || sumOfWidths(boxes) < least - 0.5;
    }

    function sumOfWidths(boxes: readonly DOMRect[]): number {
      return boxes.reduce((sum, box) => sum + box.width, 0);
    }

    function isInSentence(target: HTMLElement): boolean {
      if (target.matches('.card a')) return true;
      const around = target.parentElement?.textContent?.replace(target.textContent ?? '', '').trim() ?? '';
      return target.localName === 'a' && getComputedStyle(target).display === 'inline' && around !== '';
    }

    function nameOf(target: HTMLElement): string {
      const { width, height } = target.getBoundingClientRect();
      return `${target.localName} ${target.id || target.textContent?.trim().slice(0, 40)}: ${width} by ${height} px`;
    }
  }, smallestTarget);
}

/** How long anything on the page would move, fade or change colour, in all. */
export function secondsOfMotion(page: Page): Promise<number> {
  return page.evaluate(() => {
    let seconds = 0;
    for (const element of document.querySelectorAll('*')) {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      for (const duration of [...transitionDuration.split(','), ...animationDuration.split(',')])
        seconds += Number.parseFloat(duration);
    }
    return seconds;
  });
}
