import { readPlainText } from '../../../src/intake/documents/read-plain-text.js';
import { readStructure } from '../../../src/statement/structure/structure.js';

function structureOf(text: string) {
  return readStructure(readPlainText(Buffer.from(text)));
}

const lines = (...all: string[]) => all.join('\n');

test('paragraphs that a document numbers are paragraphs, and its lettered list is one of items', () => {
  const { title, date, paragraphs, found } = structureOf(
    lines(
      'STATEMENT ON THE CLOSING OF THE NIGHT SCHOOL\n',
      'Oslo, 3 May 2022\n',
      '1. The council of teachers met in the old library on 1 May to speak of the night school.\n',
      '2. Its doors were sealed by the police on 28 April, while a lesson in spelling was being given.\n',
      '3. Two teachers were taken to the station, and nobody has told their families why.\n',
      '4. The council therefore calls on the mayor to:\n',
      '   (a) open the doors again;\n',
      '   (b) release both teachers.\n',
      '5. It will meet again on 12 May in the same place, and invites the mayor to come.\n',
    ),
  );
  expect([title, date, paragraphs.length]).toEqual([
    'STATEMENT ON THE CLOSING OF THE NIGHT SCHOOL',
    '2022-05-03',
    5,
  ]);
  expect(found.demands.map(({ text }) => text)).toEqual(['open the doors again', 'release both teachers']);
});

test('a list of a few numbers stays a list', () => {
  const { parts } = structureOf(
    lines(
      'The union of weavers writes about the looms that were taken away in the spring of last year.\n',
      'It asks the court to:\n',
      '1. hear the weavers;\n',
      '2. give the looms back.\n',
    ),
  );
  expect(parts.filter(({ kind }) => kind === 'item')).toHaveLength(2);
});

test('running heads, notes and numbers of pages that stand in a sentence are taken out of it', () => {
  const { paragraphs, footnotes } = structureOf(
    lines(
      'WEAVERS OF VELDEN ARE STILL IN PRISON\n',
      'The weavers were arrested in the market square on the third morning of the',
      'fair, and their looms were carried away on two carts.1 Nobody has said where they',
      '______________________',
      '1 Velden Gazette, 4 May 2021, https://gazette.example/looms',
      '2 Letter of the guild, 5 May 2021.\n',
      '                    1',
      '______________________',
      'Velden: the weavers in prison\n',
      'were taken.2 The guild has written three letters, and had no answer to any of them.\n',
      'The oﬃce of the mayor was closed on all days of that week and the next.',
      '                      .\n',
      '                    2',
      '______________________',
      'Velden: the weavers in prison\n',
      'The fair was held again in the following year, without a single loom in the square.\n',
    ),
  );
  expect(paragraphs.map(({ text }) => text.slice(0, 12))).toEqual([
    'The weavers ',
    'The office o',
    'The fair was',
  ]);
  expect(paragraphs[0]?.text).toContain('where they were taken. The guild');
  expect(footnotes.map(({ number }) => number)).toEqual([1, 2]);
});

test('a day at the head of a line begins no item, and spaced letters are a word', () => {
  const { parts, documentType } = structureOf(
    lines(
      'E I L A K T I O N\n',
      'DIE ORGELBAUER VON LINDEN\n',
      'Die Orgelbauer wurden nach Angaben ihrer Familien in der Nacht auf den',
      '3. August 2023 aus der Werkstatt geholt, und seither hat sie niemand mehr gesehen.\n',
    ),
  );
  expect(documentType).toBe('urgent action');
  expect(parts.filter(({ kind }) => kind === 'item')).toEqual([]);
});

test('a call that is set as a heading leads to its demands', () => {
  const { found } = structureOf(
    lines(
      'THE BELLS OF LINDEN\n',
      'We remember those who were taken from the church on the first Sunday in May of this year.\n',
      'WE CALL UPON THE GOVERNMENT OF LINDEN\n',
      '– to say where they are;\n',
      '– to let them go home.\n',
    ),
  );
  expect(found.demands.map(({ text }) => text)).toEqual(['say where they are', 'let them go home']);
});

test('an enumeration within a paragraph is cut into its items, and one that does not count is none', () => {
  const cut = structureOf('We appeal to the court to:\n\na) hear them; b) free them; c) pay them.\n');
  expect(cut.found.demands.map(({ text }) => text)).toEqual(['hear them', 'free them', 'pay them']);
  const { parts } = structureOf(
    'Articles a) and c) of the law were named by the judge in his ruling of May.\n',
  );
  expect(parts.filter(({ kind }) => kind === 'item')).toEqual([]);
});

test('who demands is not whom it is demanded of', () => {
  const { found } = structureOf(
    lines(
      'The council of teachers met in the old library on 1 May to speak of the night school.\n',
      'The council therefore demands:\n',
      '(a) the return of the keys;\n',
      '(b) an answer to its letter.\n',
    ),
  );
  expect(found.demands.map(({ addressee }) => addressee)).toEqual([undefined, undefined]);
});
