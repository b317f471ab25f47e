import { analyse } from 'chardet';

/** Bytes about the first letter beyond ASCII that chardet gets to see: more make it slow, not surer. */
const sampleBytes = 65_536;

/** The superset that Windows writes in place of a standard. */
const windowsNames: Record<string, string> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'windows-1250',
  'ISO-8859-5': 'windows-1251',
  'ISO-8859-6': 'windows-1256',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
};

/** Encodings in which these bytes may be, the likeliest by the frequency of letters first. */
export function encodingsByLetters(prefix: Buffer): string[] {
  const first = prefix.findIndex((byte) => byte > 127);
  const start = Math.max(0, first - 1_024);
  const names = analyse(prefix.subarray(start, start + sampleBytes)).map(({ name }) => name);
  return [...new Set(names.map((name) => windowsNames[name] ?? name))];
}
