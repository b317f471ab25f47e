import type { Letter, Mark, Passage } from '../../src/letter/letter.js';

/** Draws numbers from 0 to below `limit`, the same each time for one seed (mulberry32). */
export type Draw = (limit: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const givenNames = (
  'Anna Łukasz Zoë Søren Ásgeir Şebnem Ødegård Žofie Nguyễn Ørjan Мария Қайрат Ғалымжан Әлия Өмірзақ Ұлжан ' +
  'Ірина Ђорђе Αλέξανδρος Ἑλένη Jean-François Māra Dvořák Țepeș AVA TÁŇA Lj Со\u0301фья Юлія Ъгленова Þórdís'
).split(' ');
const familyNames = (
  'Müller Wałęsa O’Connor Νικολάου Жұмабаев Çelik Sjöström García-Márquez Kovačević Шевченко Ţepeş ' +
  'Wolfeschlegelsteinhausenbergerdorff Van-Dyke WATT Yılmaz Ó’Súilleabháin Ңызғұтова Щербакова d’Œuvre ffifl'
).split(' ');
const towns = (
  'Leeds Tromsø Kraków Алматы Өскемен Reykjavík Αθήνα Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ' +
  'Санкт-Петербург São Paulo AVATOWN Köln Győr Түркістан Zürich Нови_Сад ’s-Hertogenbosch'
).split(' ');
const ownWords = (
  'office affluent fjord ﬁnal AVATAR Type. Tomorrow, Wolf; “quoted” ‘single’ „unten“ «внутри» – — … (see p. 12) 2017–2019 ' +
  'B. N. Asylov № 5 Kassym-Jomart Жұма бүгін емес, қала Κῦμα ΑΥΤΟ ТАРУ, ГОДА. г. Алма-Ата 11 July 2023 no\u00a0break ' +
  'co\u2011operate l’été Ångström naïve straße ƒ € £5.00 50% a/b/c user@example.org https://example.org/a-very/long_path?x=1&y=2 ' +
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-superkalifragilistik ё Ї ґ ѓ the people of this city and of mine'
).split(' ');

/** The same letter by another supporter: name, address, town and a sentence or paragraph of her own. */
export function randomLetter(base: Letter, draw: Draw): Letter {
  const pick = (list: readonly string[]) => (list[draw(list.length)] as string).replaceAll('_', ' ');
  const town = pick(towns);
  const words = (most: number) => Array.from({ length: 1 + draw(most) }, () => pick(ownWords)).join(' ');
  const blocks = base.blocks.map((block, index) => {
    if (block.type === 'list') return block;
    if (index === 0)
      return { ...block, ...insertWords(block, draw(block.text.length), `${town}, ${words(3)}`) };
    return draw(4) === 0 ? { ...block, ...insertWords(block, draw(block.text.length), words(5)) } : block;
  });
  const own = {
    type: 'paragraph' as const,
    ...insertWords({ text: '', sources: [], marks: [] }, 0, words(50)),
  };
  return {
    ...base,
    sender: {
      name: `${pick(givenNames)} ${pick(familyNames)}`,
      lines: [`${1 + draw(200)} ${pick(ownWords)} Lane`, town].slice(draw(3)),
    },
    dateLine: base.dateLine.replace(/^[^,]*/, town),
    blocks: draw(3) === 0 ? [...blocks.slice(0, 2), own, ...blocks.slice(2)] : blocks,
  };
}

/** A supporter's words at the start of the next word, marked as hers. */
export function insertWords(passage: Passage, position: number, words: string): Passage {
  const at = passage.text.indexOf(' ', position) + 1;
  const text = `${passage.text.slice(0, at)}${words}${at > 0 ? ' ' : ''}${passage.text.slice(at)}`;
  const moved = passage.marks.map((mark) => shift(mark, at, words.length + 1));
  const mark: Mark = { start: at, end: at + words.length, origin: 'supporter', sources: [] };
  return { ...passage, text, marks: [...moved, mark].sort((a, b) => a.start - b.start) };
}

function shift(mark: Mark, at: number, by: number): Mark {
  return mark.start >= at ? { ...mark, start: mark.start + by, end: mark.end + by } : mark;
}
