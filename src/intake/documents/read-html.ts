import { parse } from 'parse5';
import type { SourceDocument } from '../../statement/block.js';
import { decodeText } from './decode-text.js';
import { htmlBlocks } from './html-blocks.js';
import { mainOf } from './html-main.js';
import { attributeOf, findElement, wordsOf } from './html-tree.js';

/** A page of the web: the text of its main part, without what the site puts around it. Nothing is fetched. */
export function readHtml(bytes: Buffer): SourceDocument {
  const document = parse(decodeText(bytes));
  const main = mainOf(document);
  const isWholePage = !('tagName' in main) || main.tagName === 'body';
  const title = findElement(document, ({ tagName }) => tagName === 'title');
  const html = findElement(document, ({ tagName }) => tagName === 'html');
  const language = html && attributeOf(html, 'lang')?.split('-')[0]?.toLowerCase();
  const named = title && wordsOf(title).replace(/\s+/g, ' ').trim();
  return {
    format: 'html',
    blocks: htmlBlocks(main, isWholePage),
    declared: { ...(named && { title: named }), ...(language && { language }) },
  };
}
