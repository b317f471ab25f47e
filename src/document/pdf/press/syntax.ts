/** `% ` and bytes over 127 say that the file is not text (ISO 32000-1, 7.5.2). */
export const fileHeader = Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1');

/** How a text stands in a dictionary: ASCII as it is, all else as UTF-16 with its mark (ISO 32000-1, 7.9.2.2). */
export function textString(text: string): string {
  const isAscii = !/[^\x20-\x7e]/.test(text);
  const bytes = isAscii ? text : Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');
  return `(${bytes.replace(/[()\\]/g, '\\$&').replace(/\r/g, '\\r')})`;
}
