import fc from 'fast-check';
import { parseColumnChoice } from '../../../src/bulk/list/column-choice.js';
import { parseConsent } from '../../../src/bulk/list/consent.js';
import { plainDate } from '../../../src/text/plain-date.js';
import { consent, open, refusal, usableRows } from './lists.js';

async function fieldsOf(header: string, row = '') {
  const cells = header
    .split(';')
    .map((_, index) => (row === '' ? `a${index}` : (row.split(';')[index] ?? '')));
  const list = await open(`${header}\n${cells.join(';')}\n`);
  return [...list.columns.index].sort((a, b) => a[1] - b[1]).map(([field]) => field);
}

test.each([
  ['English', 'Full Name;E-mail;Street;Post code;Town/City;Country;Preferred language;Message;GDPR consent'],
  ['Russian', 'ФИО;Эл. почта;Улица и дом;Индекс;Город;Страна;Язык;Свои слова;Согласие'],
  ['Kazakh', 'Аты-жөні;Электрондық пошта;Көше;Пошталық индекс;Қала;Ел;Тіл;Хабарлама;Келісім'],
  ['French', 'Nom complet;Courriel;Rue;Code postal;Ville;Pays;Langue;Commentaire;Consentement'],
  ['German', 'Vollständiger Name;E-Mail-Adresse;Straße;PLZ;Ort;Land;Sprache;Nachricht;Einwilligung'],
  [
    'Spanish',
    'Nombre completo;Correo electrónico;Calle;Código postal;Ciudad;País;Idioma;Mensaje;Consentimiento',
  ],
  ['Italian', 'Nome e cognome;Indirizzo e-mail;Via;CAP;Città;Paese;Lingua;Messaggio;Consenso'],
  ['Dutch', 'Volledige naam;E-mailadres;Straat;Postcode;Woonplaats;Land;Taal;Opmerking;Toestemming'],
  ['Polish', 'Imię i nazwisko;Adres e-mail;Ulica;Kod pocztowy;Miasto;Kraj;Język;Wiadomość;Zgoda'],
  ['Ukrainian', 'ПІБ;Електронна пошта;Вулиця;Поштовий індекс;Місто;Країна;Мова;Коментар;Згода'],
  ['Turkish', 'ADI SOYADI;E-posta;Sokak;Posta kodu;ŞEHİR;Ülke;Dil;Mesaj;Onay'],
])('%s headers are understood', async (_, header) => {
  expect(await fieldsOf(header)).toEqual([
    'name',
    'email',
    'street',
    'postcode',
    'town',
    'country',
    'language',
    'personalLine',
    'consent',
  ]);
});

test.each(['NAME', ' name ', 'Name:', 'Name *', '"Name"', 'Name (required)', '\uFEFFName'])(
  '"%s" is the name',
  async (header) => {
    expect(await fieldsOf(header)).toEqual(['name']);
  },
);

test.each([
  ['First name;Last name', 'Ann;Example', 'Ann Example'],
  ['Last name;First name', 'Example;Ann', 'Ann Example'],
  ['Name;Vorname', 'Beispiel;Anna', 'Anna Beispiel'],
  ['Nom;Prénom', 'Lefèvre;Hélène', 'Hélène Lefèvre'],
  ['Имя;Фамилия', 'Анна;Петрова', 'Анна Петрова'],
  ['Фамилия;Имя;Отчество', 'Петрова;Анна;Ивановна', 'Анна Ивановна Петрова'],
  ['Voornaam;Tussenvoegsel;Achternaam', 'Jan;van;Dijk', 'Jan van Dijk'],
  ['Full name;First name', 'Ann Example;Ann', 'Ann Example'],
  ['Ad;Soyad', 'Ayşe;Yılmaz', 'Ayşe Yılmaz'],
])('under "%s" the name is joined', async (header, row, name) => {
  expect((await usableRows(`${header}\n${row}\n`))[0]?.supporter.name).toBe(name);
});

test('"Address" holds the choice where its values say so, else the street, and that is told', async () => {
  expect(await fieldsOf('Name;Address', 'Ann;care of')).toEqual(['name', 'address']);
  expect(await fieldsOf('Name;Address', 'Ann;1 High St')).toEqual(['name', 'street']);
  const list = await open('Name;Address\nAnn;1 High St\n');
  expect(list.problems).toContainEqual(
    expect.objectContaining({ code: 'address-is-street', severity: 'info' }),
  );
});

test('notes beside the table, under no header, do no harm', async () => {
  expect(await usableRows('name,town,,\nAnn,London,,a note\nBen,Leeds\n')).toHaveLength(2);
});

test('headers that are not used are told as info', async () => {
  expect((await open('name,Phone,Shoe size\nAnn,1,2\n')).problems).toEqual([
    expect.objectContaining({
      code: 'unused-columns',
      severity: 'info',
      message: 'Not used: "Phone", "Shoe size".',
    }),
  ]);
});

test('of two columns for the same thing the first is used, and both are told', async () => {
  const list = await open('name,town,City\nAnn,London,Leeds\n');
  expect(list.problems[0]).toMatchObject({ code: 'duplicate-header', severity: 'warning' });
  expect(list.problems[0]?.message).toContain('"town" (column 2) and "City" (column 3)');
});

test('staff can say which column is which', async () => {
  const choice = parseColumnChoice('name=Who, signs,Town=Where').value;
  const rows = await usableRows('Nr;Who, signs;Where\n1;Ann;London\n', {
    consent,
    ...(choice && { columns: choice }),
  });
  expect(rows[0]?.supporter).toEqual({ name: 'Ann', town: 'London' });
});

test('a chosen header that is not there is told with the nearest one', async () => {
  const columns = new Map([['town', 'Cty']] as const);
  expect(await refusal('name,City\nAnn,London\n', { consent, columns })).toMatchObject({
    code: 'unknown-header',
    fix: 'Did you mean "City"?',
  });
});

test.each([
  ['', 'columns-malformed'],
  ['name', 'columns-malformed'],
  ['name=', 'columns-malformed'],
  ['nmae=Name', 'unknown-field'],
  ['name=A,name=B', 'field-named-twice'],
  ['__proto__=A', 'unknown-field'],
])('the choice "%s" is refused', (text, code) => {
  expect(parseColumnChoice(text).problems[0]?.code).toBe(code);
});

test('consent for a whole list has origin, wording and day', () => {
  expect(parseConsent('Stall; I agree; yes, I do; 2024-03-08').value).toEqual({
    origin: 'Stall',
    wording: 'I agree; yes, I do',
    date: '2024-03-08',
  });
});

test.each([
  ['yes', 'consent-malformed'],
  ['; I agree; 2024-03-08', 'consent-incomplete'],
  ['Stall; ; 2024-03-08', 'consent-incomplete'],
  ['Stall; I agree; 2024-02-30', 'consent-date'],
  ['Stall; I agree;', 'consent-date'],
  ['Stall; I agree; 2031-01-01', 'consent-date'],
])('the consent "%s" is refused', (text, code) => {
  expect(parseConsent(text, plainDate('2024-06-01')).problems.map((problem) => problem.code)).toContain(code);
});

const evil = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'valueOf',
];

test('headers that are names of object internals change nothing: 20,000 of them', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  const key = fc.oneof(
    fc.constantFrom(...evil),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[",\r\n;|\t]/g, '')),
  );
  const headers = fc.sample(key, { numRuns: 20_000, seed: 4 });
  for (let start = 0; start < headers.length; start += 180) {
    const some = ['name', ...headers.slice(start, start + 180), 'end'];
    const [row] = await usableRows(`${some.join(',')}\n${some.map((_, index) => `A${index}`).join(',')}\n`);
    expect(row?.supporter.name).toBe('A0');
  }
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
