/** The encodings in which spreadsheets and databases save lists, as iconv-lite names them. */
export type EncodingName = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | EightBitName;

/** Encodings of a byte a character, which nothing in the bytes tells apart. */
export type EightBitName =
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1253'
  | 'windows-1254'
  | 'KOI8-R';
