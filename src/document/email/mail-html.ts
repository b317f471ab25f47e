import type { Letter } from '../../letter/letter.js';
import { escapeHtml } from '../escape-html.js';
import { letterText } from '../plain-text.js';

/**
 * The words of an e-mail as HTML: those of the plain text, line by line, with their language and direction. Nothing
 * else, so that it looks like the writer's other mail. Both stand at the `div` too: mail programs keep what is in the
 * body and drop what is around it.
 */
export function mailHtml(letter: Letter): string {
  const told = `lang="${escapeHtml(letter.language)}" dir="${letter.direction}"`;
  const paragraphs = letterText(letter).split(/\n{2,}/);
  return `<!DOCTYPE html>
<html ${told}>
<head><meta charset="utf-8"></head>
<body>
<div ${told}>
${paragraphs.map(paragraphHtml).join('\n')}
</div>
</body>
</html>
`;
}

function paragraphHtml(text: string): string {
  return `<p>${escapeHtml(text).replaceAll('\n', '<br>\n')}</p>`;
}
