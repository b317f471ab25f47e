import { findFacts } from '../../../src/statement/facts/find-facts.js';
import { statementOf } from '../../support/written-statement.js';

function factsOf(text: string, language = 'en') {
  return findFacts(statementOf(text, language));
}

describe('on whose word a sentence rests', () => {
  test.each([
    ['en', 'On 3 May 2023 police arrested three teachers in Sorna.', 'finding'],
    ['en', 'The three were convicted after an unfair trial.', 'assessment'],
    ['en', 'Amnesty International considers that the charges are politically motivated.', 'assessment'],
    ['en', 'Ana Brod told Amnesty International that soldiers entered her house.', 'testimony'],
    ['en', 'Guards allegedly took the money of the prisoners.', 'allegation'],
    ['en', 'Two of the defendants claimed that they were tortured.', 'allegation'],
    ['en', 'The government denied that anybody was harmed.', 'denial'],
    ['en', 'According to the government, 12 people were killed.', 'official-figure'],
    ['en', 'The government insisted that foreign fighters were responsible.', 'official-claim'],
    ['en', 'The teacher wrote: "We will never give up this fight."', 'quotation'],
    ['fr', 'Le gouvernement a nié toute responsabilité dans ces morts.', 'denial'],
    ['fr', 'La police a arrêté trois enseignants à Sorna le 3 mai.', 'finding'],
    ['es', 'Las autoridades negaron que hubiera tortura en la cárcel.', 'denial'],
    ['es', 'Los tres fueron presuntamente golpeados por la guardia.', 'allegation'],
    ['de', 'Die Behörden bestreiten, dass jemand misshandelt wurde.', 'denial'],
    ['de', 'Die drei wurden in einem unfairen Verfahren verurteilt.', 'assessment'],
    ['ru', 'Власти отрицают, что задержанных избивали в отделении.', 'denial'],
    ['ru', 'По данным правительства, погибли 12 человек.', 'official-figure'],
    ['ar', 'نفت الحكومة تعرض المعتقلين للضرب في السجن.', 'denial'],
    ['ar', 'اعتقلت الشرطة ثلاثة معلمين في المدينة يوم 3 مايو.', 'finding'],
  ])('%s: %s (%s)', (language, text, modality) => {
    expect(factsOf(text, language).map((fact) => fact.modality)).toEqual([modality]);
  });

  test('medicine that was refused is no denial', () => {
    expect(factsOf('The prison authorities denied medical care to two men.')[0]?.modality).not.toBe('denial');
  });

  test('what goes on from a testimony is still one', () => {
    const facts = factsOf(
      'Ana Brod testified that she went to the square. She arrived at eight and left at nine.',
    );
    expect(facts.map(({ modality }) => modality)).toEqual(['testimony', 'testimony']);
  });

  test('a quotation of several sentences is one throughout', () => {
    const facts = factsOf(
      'She wrote from prison: "I am well and I read a lot. They will not break us. Do not be sad."',
    );
    expect(facts.map(({ modality }) => modality)).toEqual(['quotation', 'quotation', 'quotation']);
  });
});

test('a denial is tied to what it denies', () => {
  const facts = factsOf(
    'It rained on that day in Sorna. A video shows officers of the ministry stealing from a shop. The authorities have denied that these men were officers of the ministry.',
  );
  expect(facts.map(({ denies }) => denies)).toEqual([undefined, undefined, 1]);
});

test('words stay as written, with their place and footnotes', () => {
  const statement = statementOf('Guards allegedly beat him.[^1] He is said to be ill.[^2]');
  const facts = findFacts(statement);
  expect(facts.map(({ text, source }) => [text, source])).toEqual([
    ['Guards allegedly beat him.', { paragraph: 1, footnotes: [1], span: { from: 0, to: 26 } }],
    ['He is said to be ill.', { paragraph: 1, footnotes: [2], span: { from: 27, to: 48 } }],
  ]);
});

test.each([
  ['health', 'She has cancer and receives no treatment.'],
  ['suicide', 'He attempted to take his own life in prison.'],
  ['children', 'A 15-year-old pupil was among those held.'],
  ['sexual violence', 'Two women were raped by soldiers that night.'],
])('%s is marked as a matter for care', (sensitivity, text) => {
  expect(factsOf(text)[0]?.sensitive).toContain(sensitivity);
});

test('most sentences need no care', () => {
  expect(factsOf('On 3 May police arrested three teachers in Sorna.')[0]?.sensitive).toEqual([]);
});

test.each([
  ['en', 'Amnesty International calls on the authorities to release them.'],
  ['en', 'The authorities must release all three at once.'],
  ['en', 'Dear Minister, I am writing to you about Ana Brod.'],
  ['fr', 'Les autorités doivent les libérer immédiatement.'],
  ['es', 'Las autoridades deben liberarlos de inmediato.'],
  ['de', 'Die Behörden müssen alle drei sofort freilassen.'],
  ['ru', 'Власти должны немедленно освободить всех троих.'],
  ['ar', 'يجب على السلطات الإفراج عنهم فورا.'],
])('%s: a call is no fact: %s', (language, text) => {
  expect(factsOf(text, language)).toEqual([]);
});

test('demands are no facts', () => {
  expect(factsOf('- release all three teachers of Sorna without any condition')).toEqual([]);
});
