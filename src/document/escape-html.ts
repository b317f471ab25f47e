const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What HTML cannot hold in any spelling: control characters but tab and line breaks, and lone surrogates. */
const unrepresentable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}]/gu;

/** Words as HTML text or as a quoted attribute. Escape once: `escapeHtml('&amp;')` is `&amp;amp;`. */
export function escapeHtml(text: string): string {
  return text
    .replace(unrepresentable, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
