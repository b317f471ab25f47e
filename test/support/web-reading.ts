import type { Page } from 'playwright-core';

/** What a screen reader goes by. */
export interface Outline {
  /** Levels of the headings in their order. */
  headings: number[];
  landmarks: Record<'banner' | 'navigation' | 'main' | 'contentinfo', number>;
  /** Regions and forms that a reader would find by name, without one. */
  unnamed: string[];
}

export function outlineOf(page: Page): Promise<Outline> {
  return page.evaluate(() => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')];
    return {
      headings: headings
        .filter((heading) => heading.checkVisibility())
        .map(({ localName }) => Number(localName[1])),
      landmarks: {
        banner: count('body > header'),
        navigation: count('nav[aria-label]'),
        main: count('main'),
        contentinfo: count('body > footer'),
      },
      unnamed: [...document.querySelectorAll('section[aria-labelledby], [role="alert"]')]
        .filter(
          (section) => !document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent,
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    };
  });
}

/**
 * Passages that would be read out by the rules of another language than theirs: words in letters that the language
 * around them does not use. Names stay what they are in every language: of Latin words only those count that are
 * followed by one in lower case, of others three in a row.
 */
export function unmarkedPassages(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const latin = /\p{Script=Latin}{2,}[ ,]+(?=\p{Ll})\p{Script=Latin}{2,}/u;
    const cyrillic = /(?:\p{Script=Cyrillic}+[ ,]+){2}\p{Script=Cyrillic}{2,}/u;
    const arabic = /(?:\p{Script=Arabic}+[ ،]+){2}\p{Script=Arabic}{2,}/u;
    const foreignTo: Record<string, RegExp[]> = {
      en: [cyrillic, arabic],
      ru: [latin, arabic],
      kk: [latin, arabic],
      ar: [latin, cyrillic],
    };
    const passages: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A field holds one language at most; what is in it cannot be marked.
      if (node.parentElement?.matches('textarea:not([lang])')) continue;
      const around = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      const text = node.textContent ?? '';
      if (foreignTo[around]?.some((foreign) => foreign.test(text)))
        passages.push(`in "${around}": ${text.trim().slice(0, 80)}`);
    }
    return passages;
  });
}

/** Passages marked with a language whose direction is not the one that they are set in. */
export function misdirected(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [lang]:not(option, a, bdi bdi)')]
      .filter((element) => {
        const expected = element.lang === 'ar' ? 'rtl' : 'ltr';
        return getComputedStyle(element).direction !== expected;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}
