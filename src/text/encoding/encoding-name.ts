/** Encodings that the bytes themselves prove, as iconv-lite names them. */
export type UnicodeName = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE';

/** Encodings of a byte a character, in which spreadsheets and databases save lists; nothing in the bytes tells them apart. */
export type EightBitName = (typeof eightBitNames)[number];

export const eightBitNames = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'KOI8-R',
] as const;

/** The encodings in which spreadsheets and databases save lists. */
export type EncodingName = UnicodeName | EightBitName;
