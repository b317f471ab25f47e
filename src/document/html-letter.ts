import type { Block, Letter } from '../letter/letter.js';
import { escapeHtml } from './escape-html.js';
import { htmlStyle } from './html-style.js';

export interface HtmlLetterOptions {
  /** Where place and date stand: over the subject, or after the signature as in Russian and Kazakh letters. */
  dateAt: 'head' | 'end';
  /**
   * Words before the sender's name and address (`Отправитель:`, `Адрес:`); empty where custom has none. With them
   * the sender follows the addressee; without, the sender comes first.
   */
  senderLabels?: { name: string; address: string } | undefined;
}

/** Nothing is loaded and nothing runs, whatever a letter's words hold. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** A whole HTML document to read, keep or print: no script, nothing remote, no metadata but title and language. */
export function letterHtml(letter: Letter, options: HtmlLetterOptions): string {
  return `<!DOCTYPE html>
<html ${languageOf(letter)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(letter.subject)}</title>
<style>
${htmlStyle}
</style>
</head>
<body>
<main${hasLabels(options) ? ' class="labelled"' : ''}>
${pageParts(letter, options).join('\n')}
</main>
</body>
</html>
`;
}

function languageOf({ language, direction }: Letter): string {
  return `lang="${escapeHtml(language)}" dir="${direction}"`;
}

function pageParts(letter: Letter, options: HtmlLetterOptions): string[] {
  const date = `<p class="date"><time datetime="${letter.date}">${escapeHtml(letter.dateLine)}</time></p>`;
  const sender = senderParts(letter, options);
  const addressee = paragraph(letter.formOfAddress, 'addressee');
  return [
    ...(hasLabels(options) ? [...addressee, ...sender] : [...sender, ...addressee]),
    ...(options.dateAt === 'head' ? [date] : []),
    `<h1>${escapeHtml(letter.subject)}</h1>`,
    ...bodyParts(letter),
    `<p class="signature">${escapeHtml(letter.sender.name)}</p>`,
    ...(options.dateAt === 'end' ? [date] : []),
  ];
}

function hasLabels({ senderLabels }: HtmlLetterOptions): boolean {
  return senderLabels !== undefined && (senderLabels.name !== '' || senderLabels.address !== '');
}

function senderParts({ sender }: Letter, options: HtmlLetterOptions): string[] {
  const { name, address } = options.senderLabels ?? { name: '', address: '' };
  const lines = hasLabels(options)
    ? [labelled(name, sender.name), labelled(address, sender.lines.join(', '))]
    : [sender.name, ...sender.lines];
  const html = joinLines(lines);
  return html === '' ? [] : [`<address class="sender">${html}</address>`];
}

function labelled(label: string, value: string): string {
  return value === '' ? '' : `${label} ${value}`.trim();
}

function bodyParts({ salutation, blocks, closing }: Letter): string[] {
  return [...paragraph([salutation]), ...blocks.map(blockHtml), ...paragraph([closing], 'closing')];
}

function blockHtml(block: Block): string {
  if (block.type === 'paragraph') return `<p>${escapeHtml(block.text)}</p>`;
  const items = block.items.map(({ text }) => `<li>${escapeHtml(text)}</li>`);
  return ['<ul>', ...items, '</ul>'].join('\n');
}

function paragraph(lines: string[], className?: string): string[] {
  const html = joinLines(lines);
  return html === '' ? [] : [`<p${className ? ` class="${className}"` : ''}>${html}</p>`];
}

function joinLines(lines: string[]): string {
  return lines
    .filter((line) => line !== '')
    .map(escapeHtml)
    .join('<br>\n');
}
