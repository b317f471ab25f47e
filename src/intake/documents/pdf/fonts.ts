import type { Page } from './open.js';

const boldName = /bold|black|heavy|demi(?!tal)|[-,]bd\b|[a-z]bx\d/i;

/** Notes which of `fonts` are bold. The text of a page says nothing of it, so a page with a new font is looked at whole. */
export async function readFonts(page: Page, fonts: Set<string>, bold: Map<string, boolean>): Promise<void> {
  const unknown = [...fonts].filter((font) => !bold.has(font));
  if (unknown.length === 0) return;
  await page.getOperatorList();
  for (const font of unknown) bold.set(font, boldName.test(nameOf(page, font)));
}

function nameOf({ commonObjs }: Page, font: string): string {
  const face = commonObjs.has(font) ? (commonObjs.get(font) as { name?: string } | null) : null;
  return face?.name ?? '';
}
