import { attributeOf, findElement, type HtmlElement, type HtmlParent, wordsOf } from './html-tree.js';

/** Elements that hold nothing that a statement says. */
const silent = new Set(
  'script style noscript template nav aside form button select option input textarea svg iframe object video audio canvas figure head'.split(
    ' ',
  ),
);

/** Parts of a site by the words of their class, id or role. */
const furniture =
  /(?:^|[\s_-])(?:cookies?|consent|breadcrumbs?|share|sharing|social|menu|navbar|navigation|sidebar|related|newsletter|subscribe|skip(?:-link)?|banner|site-header|site-footer|advert|comments?|pagination)(?:$|[\s_-])/i;

/** Where the text of a page stands: its main part, else its one article, else all of it. */
export function mainOf(document: HtmlParent): HtmlParent {
  const body = findElement(document, ({ tagName }) => tagName === 'body') ?? document;
  const main = findElement(
    body,
    (element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main',
  );
  const article = findElement(main ?? body, ({ tagName }) => tagName === 'article');
  const chosen = article ?? main ?? body;
  return wordsOf(chosen).length * 2 >= wordsOf(main ?? body).length ? chosen : (main ?? body);
}

/** Whether an element is none of the text. The head and foot of an article are its own, those of a page the site's. */
export function isFurniture(element: HtmlElement, isWholePage: boolean): boolean {
  const { tagName } = element;
  if (silent.has(tagName) || (isWholePage && (tagName === 'header' || tagName === 'footer'))) return true;
  if (attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'aria-hidden') === 'true')
    return true;
  return ['class', 'id', 'role'].some((name) => furniture.test(attributeOf(element, name) ?? ''));
}
