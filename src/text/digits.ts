/** Arabic and Persian digits as those of Europe, each in its place: `٤٠` as `40`. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
}
