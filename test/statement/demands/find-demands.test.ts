import { readOutline } from '../../../src/statement/outline.js';
import { documentOf } from '../../support/statement-text.js';
import { arabic } from './calls/arabic.js';
import { english } from './calls/english.js';
import { french } from './calls/french.js';
import { german } from './calls/german.js';
import { russian } from './calls/russian.js';
import { spanish } from './calls/spanish.js';

/** What a statement in each language begins with, so that its language is known. */
const openings: Record<string, string> = {
  en: 'The teacher was arrested by the police in the village and has been held there since then.',
  fr: 'La police a arrêté le professeur dans son village et il est toujours détenu, selon sa famille.',
  es: 'La policía detuvo al maestro en su pueblo y sigue en la cárcel de la ciudad, según su familia.',
  de: 'Die Polizei hat den Lehrer in seinem Dorf festgenommen, und er ist noch immer in Haft.',
  ru: 'Полиция задержала учителя в его селе, и он до сих пор находится под стражей.',
  ar: 'اعتقلت الشرطة المعلم في قريته وما زال محتجزًا في سجن المدينة، بحسب أسرته.',
};

function demandsIn(text: string, language: string) {
  const opening = openings[language] ?? '';
  return readOutline(documentOf(`# ${opening.slice(0, 30)}\n\n${opening}\n\n${text}`)).demands;
}

describe.each([english, french, spanish, german, russian, arabic])(
  'in $language',
  ({ language, demands, noDemands }) => {
    test.each(demands)(
      '$expected.0: each demand is one of its own, as it is printed',
      ({ text, expected }) => {
        expect(demandsIn(text, language).map((demand) => demand.text)).toEqual(expected);
      },
    );

    test.each(noDemands)('no demand: %s', (text) => {
      expect(demandsIn(text, language)).toEqual([]);
    });
  },
);

test('each demand of a list in running text knows whom it asks and where it stands', () => {
  const call =
    'Amnesty International calls on the police to drop the charges, release Ana Brod and return her books.';
  const demands = demandsIn(call, 'en');
  expect(demands.map(({ source: { span } }) => call.slice(span?.from, span?.to))).toEqual([
    'drop the charges',
    'release Ana Brod',
    'return her books',
  ]);
  expect(demands.map(({ source: { paragraph } }) => paragraph)).toEqual([2, 2, 2]);
});

test('who is called upon bears the fullest name that a call gives', () => {
  const text =
    'Amnesty International calls on the authorities to release Ana Brod. The authorities of Sorna must also return her books.';
  const outline = readOutline(documentOf(`# Sorna\n\n${openings.en}\n\n${text}`));
  expect(outline.addressee?.toLowerCase()).toBe('the authorities of sorna');
  expect(outline.demands.map(({ addressee }) => addressee)).toEqual([null, null]);
});
