/**
 * Letters and their marks of the alphabets of the world, as plain ranges. `\p{L}` of Unicode holds 600 ranges, which
 * take V8 milliseconds in each pattern: a two-page statement would wait a second for patterns to be made.
 */
const letters =
  'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02C1\\u0300-\\u037D\\u0386-\\u0481\\u0483-\\u0556\\u0561-\\u0587\\u05D0-\\u05EA\\u0610-\\u061A\\u0620-\\u0669\\u066E-\\u06D3\\u06D5-\\u06DC\\u06DF-\\u06FC\\u0700-\\u0963\\u0966-\\u16FF\\u1780-\\u1FFC\\u2C00-\\u2DFF\\u3041-\\u9FFF\\uA000-\\uABFF\\uAC00-\\uD7A3\\uFB1D-\\uFDFB\\uFE70-\\uFEFC';

/** A pattern whose `\p{L}`, `\p{M}` and `\p{Lu}` stand for those letters. It knows nothing of capitals. */
export function lightPattern(source: string, flags = ''): RegExp {
  let inClass = false;
  const light = source.replace(/\\p\{(?:L|M|Lu)\}|\\.|[[\]]/gs, (token) => {
    if (token.startsWith('\\p')) return inClass ? (token === '\\p{M}' ? '' : letters) : `[${letters}]`;
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    return token;
  });
  return new RegExp(light, flags);
}
