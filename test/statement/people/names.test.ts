import { peopleCues } from '../../../src/statement/people/cues.js';
import { uprightName } from '../../../src/statement/people/nominative.js';
import { isFormOf, isMisspelt, isTurned, sameWord } from '../../../src/statement/people/same-name.js';
import { findTerms } from '../../../src/statement/people/terms.js';

test.each([
  ['alibaev', 'alibayev'],
  ['yermek', 'ermek'],
  ['mohammed', 'mohamed'],
  ['çelebi', 'celebi'],
  ['khadija', 'kadija'],
  ["sa'eed", 'saeed'],
  ['al-masri', 'masri'],
  ['павел', 'павла'],
  ['горинова', 'гориновым'],
  ['j', 'jose'],
])('%s and %s are one name', (a, b) => {
  expect(sameWord(a, b)).toBe(true);
});

test.each([
  ['maria', 'mario'],
  ['hassan', 'hussein'],
  ['ali', 'alia'],
  ['kim', 'kin'],
  ['иван', 'иванов'],
  ['olga', 'helga'],
])('%s and %s are two', (a, b) => {
  expect(sameWord(a, b)).toBe(false);
});

test('fewer words are a form of a name where all of them stand in it, in order', () => {
  expect(isFormOf(['jose', 'ibáñez'], ['jose', 'luis', 'ferrer', 'ibáñez'])).toBe(true);
  expect(isFormOf(['ibáñez', 'jose'], ['jose', 'luis', 'ferrer', 'ibáñez'])).toBe(false);
  expect(isFormOf(['jose', 'ferrer'], ['ana', 'ferrer'])).toBe(false);
});

test('a name of three words with another letter in one of them is that name misspelt; two words may be two people', () => {
  expect(isMisspelt(['dinh', 'quang', 'hieu'], ['ding', 'quang', 'hieu'])).toBe(true);
  expect(isMisspelt(['dinh', 'quang', 'hieu'], ['ding', 'kuang', 'hieu'])).toBe(false);
  expect(isMisspelt(['dinh', 'hieu'], ['ding', 'hieu'])).toBe(false);
});

test('a name may be written with the surname first', () => {
  expect(isTurned(['mira', 'kolar'], ['kolar', 'mira'])).toBe(true);
  expect(isTurned(['mira', 'kolar'], ['kolar', 'mila'])).toBe(false);
});

test('what the other forms of a Russian name show of its gender decides', () => {
  expect(uprightName('Айпери Сыдыкову', peopleCues('ru'), true)).toBe('Айпери Сыдыкова');
  expect(uprightName('Вугара Мамедли', peopleCues('ru'), false)).toBe('Вугар Мамедли');
});

test.each([
  ['Ивана Петрова', 'Иван Петров'],
  ['Анне Петровой', 'Анна Петрова'],
  ['Алексея Горина', 'Алексей Горин'],
  ['Михаила Иосилевского', 'Михаил Иосилевский'],
  ['Айгерим Тлеубаевой', 'Айгерим Тлеубаева'],
  ['Касыма Нурпеисова', 'Касым Нурпеисов'],
  ['Марины Овсянской', 'Марина Овсянская'],
])('%s is %s in the nominative', (form, upright) => {
  expect(uprightName(form, peopleCues('ru'))).toBe(upright);
});

test.each([
  ['en', 'He was sentenced to seven years in prison.', 'seven years in prison', 7 * 12],
  ['en', 'She received a four-year prison sentence.', 'four-year prison sentence', 4 * 12],
  ['en', 'He was sentenced to life imprisonment.', 'life imprisonment', null],
  [
    'en',
    'She was sentenced to two years and six months in prison.',
    'two years and six months in prison',
    30,
  ],
  ['fr', 'Il a été condamné à trois ans de prison ferme.', 'trois ans de prison ferme', 3 * 12],
  ['de', 'Er wurde zu vierzehn Monaten Haft verurteilt.', 'vierzehn Monaten Haft', 14],
  ['es', 'Fue condenada a ocho años de prisión.', 'ocho años de prisión', 8 * 12],
  ['de', 'Sie wurde zu fünf Jahren Haft verurteilt.', 'fünf Jahren Haft', 5 * 12],
  [
    'ru',
    'Суд приговорил его к 12 годам колонии строгого режима.',
    '12 годам колонии строгого режима',
    12 * 12,
  ],
  ['ar', 'حكمت عليه المحكمة بالسجن خمس سنوات.', 'بالسجن خمس سنوات', 5 * 12],
])('%s: %s', (language, text, term, months) => {
  expect(findTerms(text, language).map((found) => [found.text, found.months])).toEqual([[term, months]]);
});

test.each([
  ['en', 'He has worked as a teacher for seven years.'],
  ['en', 'She faces up to ten years in prison.'],
  ['en', 'Kolar, 45 years, was sent to prison.'],
  ['es', 'La fiscalía había pedido siete años de cárcel.'],
  ['ru', 'Приговор вынесли 3 мая 2024 года.'],
  ['es', 'Ferrer, de 45 años, está en la cárcel.'],
])('%s: no sentence of a court in: %s', (language, text) => {
  expect(findTerms(text, language)).toEqual([]);
});
