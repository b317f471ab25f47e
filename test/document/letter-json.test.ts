import { letterJson } from '../../src/document/letter-json.js';
import { englishLetter } from '../fixtures/letters.js';

describe('a letter for other programs', () => {
  const json = letterJson(englishLetter);

  test('has these keys and no other', () => {
    expect(Object.keys(json)).toEqual([
      'language',
      'direction',
      'date',
      'sender',
      'formOfAddress',
      'subject',
      'salutation',
      'blocks',
      'closing',
      'copyTargets',
      'demands',
      'sources',
    ]);
  });

  test('has a paragraph with its words and what they rest on', () => {
    expect(json.blocks[2]).toEqual({
      type: 'paragraph',
      text: expect.stringContaining('(articles 14 and 21)'),
      sources: ['iccpr', 'cat'],
    });
  });

  test('has a list whose items name the demand they carry', () => {
    const list = json.blocks.find((block) => block.type === 'list');
    expect(list).toEqual({
      type: 'list',
      items: [
        { text: expect.stringContaining('unconditionally released'), sources: ['D1'] },
        { text: expect.stringContaining('fair trial proceedings'), sources: ['D2'] },
      ],
    });
  });

  test('says where in the statement each fact is, and null for law', () => {
    expect(json.sources).toContainEqual({ fact: 'F30', paragraph: 'P13', footnotes: [11] });
    expect(json.sources).toContainEqual({ fact: 'iccpr', paragraph: null, footnotes: [] });
  });

  test('is plain data: what is written and read again is the same', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test('shares nothing with the letter', () => {
    letterJson(englishLetter).sender.lines.push('changed');
    expect(englishLetter.sender.lines).not.toContain('changed');
  });
});
