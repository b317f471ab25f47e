/** Scripts that are told apart: those with letters that look like another's. Letters of any other are passed over. */
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
