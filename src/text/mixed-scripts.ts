/** Scripts that are told apart: those that people write in today or whose letters look like another's. Others are passed over. */
const scripts = {
  Latin: /\p{scx=Latin}/u,
  Greek: /\p{scx=Greek}/u,
  Cyrillic: /\p{scx=Cyrillic}/u,
  Armenian: /\p{scx=Armenian}/u,
  Georgian: /\p{scx=Georgian}/u,
  Hebrew: /\p{scx=Hebrew}/u,
  Arabic: /\p{scx=Arabic}/u,
  Devanagari: /\p{scx=Devanagari}/u,
  Bengali: /\p{scx=Bengali}/u,
  Thai: /\p{scx=Thai}/u,
  Cherokee: /\p{scx=Cherokee}/u,
  Coptic: /\p{scx=Coptic}/u,
  Lisu: /\p{scx=Lisu}/u,
  Deseret: /\p{scx=Deseret}/u,
  Osage: /\p{scx=Osage}/u,
  Gothic: /\p{scx=Gothic}/u,
  Glagolitic: /\p{scx=Glagolitic}/u,
  Canadian_Aboriginal: /\p{scx=Canadian_Aboriginal}/u,
  Tifinagh: /\p{scx=Tifinagh}/u,
  Nko: /\p{scx=Nko}/u,
  Vai: /\p{scx=Vai}/u,
  Ethiopic: /\p{scx=Ethiopic}/u,
  Syriac: /\p{scx=Syriac}/u,
  Thaana: /\p{scx=Thaana}/u,
  Mongolian: /\p{scx=Mongolian}/u,
  Tibetan: /\p{scx=Tibetan}/u,
  Gujarati: /\p{scx=Gujarati}/u,
  Gurmukhi: /\p{scx=Gurmukhi}/u,
  Oriya: /\p{scx=Oriya}/u,
  Tamil: /\p{scx=Tamil}/u,
  Telugu: /\p{scx=Telugu}/u,
  Kannada: /\p{scx=Kannada}/u,
  Malayalam: /\p{scx=Malayalam}/u,
  Sinhala: /\p{scx=Sinhala}/u,
  Khmer: /\p{scx=Khmer}/u,
  Lao: /\p{scx=Lao}/u,
  Myanmar: /\p{scx=Myanmar}/u,
  Japanese: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u,
  Korean: /[\p{scx=Han}\p{scx=Hangul}]/u,
  Chinese: /[\p{scx=Han}\p{scx=Bopomofo}]/u,
} as const;

type Script = keyof typeof scripts;

const names = Object.keys(scripts) as Script[];

/**
 * The scripts of a text that no single writing system holds together, such as `Latin` and `Cyrillic` in a "Pаvel"
 * whose second letter is Cyrillic; empty where there is one. Latin may stand beside Chinese, Japanese and Korean.
 * Source: UTS #39 5.1 and "highly restrictive" in 5.2.
 */
export function mixedScripts(text: string): Script[] {
  if (ofOne.test(text)) return [];
  const letters = [...text].filter((character) => /\p{L}/u.test(character)).map(scriptsOf);
  const foreign = letters.filter((possible) => possible.length > 0 && !possible.includes('Latin'));
  const withoutLatin = intersection(foreign);
  const hasLatin = letters.some((possible) => possible.length === 1 && possible[0] === 'Latin');
  const goesWithLatin = withoutLatin.some((script) => eastAsian.has(script));
  if (foreign.length === 0 || (withoutLatin.length > 0 && (!hasLatin || goesWithLatin))) return [];
  return names.filter((name) => letters.some((possible) => possible[0] === name));
}

/** As nearly all names are. */
const ofOne = /^(?:[\P{L}\p{scx=Latin}]*|[\P{L}\p{scx=Cyrillic}]*)$/u;

const eastAsian = new Set<Script>(['Japanese', 'Korean', 'Chinese']);

/** Scripts that a letter may be of. */
function scriptsOf(letter: string): Script[] {
  return names.filter((name) => scripts[name].test(letter));
}

function intersection(letters: readonly Script[][]): Script[] {
  return names.filter((name) => letters.every((possible) => possible.includes(name)));
}
