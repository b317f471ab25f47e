import { findFacts } from '../../../src/statement/facts/find-facts.js';
import { findInconsistencies } from '../../../src/statement/inconsistencies/find-inconsistencies.js';
import { findPeople } from '../../../src/statement/people/find-people.js';
import { plainDate } from '../../../src/text/plain-date.js';
import { writtenCases } from '../../support/written-cases.js';
import { statementOf } from '../../support/written-statement.js';

function problemsOf(text: string, language = 'en', date = '2023-07-31') {
  const statement = { ...statementOf(text, language), date: plainDate(date) };
  return findInconsistencies(statement, findPeople(statement), findFacts(statement));
}

const grave = (text: string, language?: string) =>
  problemsOf(text, language)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code);

describe('found, and not where all is well', () => {
  test.each([
    [
      'term-outside-range',
      'en',
      'A court gave three activists sentences ranging from five to eight years in prison. Ana Brod and Jan Hora were sentenced to eight years in prison. Activist Iva Mala was sentenced to four years in prison.',
      'A court gave three activists sentences ranging from four to eight years in prison. Ana Brod and Jan Hora were sentenced to eight years in prison. Activist Iva Mala was sentenced to four years in prison.',
    ],
    [
      'term-outside-range',
      'ru',
      'Суд приговорил троих активистов к срокам от пяти до восьми лет колонии. Активист Иван Петров приговорён к трём годам колонии. Активист Олег Мальцев приговорён к восьми годам колонии. Активист Артём Ким приговорён к пяти годам колонии.',
      'Суд приговорил троих активистов к срокам от трёх до восьми лет колонии. Активист Иван Петров приговорён к трём годам колонии. Активист Олег Мальцев приговорён к восьми годам колонии. Активист Артём Ким приговорён к пяти годам колонии.',
    ],
    [
      'count-against-names',
      'en',
      'On 3 May police arrested four activists, Ana Brod, Jan Hora, Iva Mala, Petr Novak and Eva Kral.',
      'On 3 May police arrested five activists, Ana Brod, Jan Hora, Iva Mala, Petr Novak and Eva Kral.',
    ],
    [
      'count-against-names',
      'en',
      'Activists Ana Brod, Jan Hora and Iva Mala were arrested.\n\n- release all two defendants',
      'Activists Ana Brod, Jan Hora and Iva Mala were arrested.\n\n- release all three defendants',
    ],
    [
      'part-over-whole',
      'en',
      'The courts closed 329 out of 236 cases.',
      'The courts closed 236 out of 329 cases.',
    ],
    [
      'part-over-whole',
      'fr',
      'Les juges ont classé 30 sur 20 affaires.',
      'Les juges ont classé 20 sur 30 affaires.',
    ],
    [
      'sum-of-parts',
      'en',
      'Police held 12 people: 7 men and 6 women were in one cell.',
      'Police held 12 people: 7 men and 5 women were in one cell.',
    ],
    [
      'sum-of-parts',
      'es',
      'La policía detuvo a 12 personas: 7 hombres y 6 mujeres.',
      'La policía detuvo a 12 personas: 7 hombres y 5 mujeres.',
    ],
    [
      'two-dates',
      'en',
      'Activist Ana Brod was arrested on 3 May 2023. Police arrested Ana Brod at home on 5 May 2023.',
      'Activist Ana Brod was arrested on 3 May 2023. Police arrested Ana Brod at home on 3 May.',
    ],
    [
      'two-dates',
      'de',
      'Die Aktivistin Ana Brod wurde am 3. Mai 2023 festgenommen. Ana Brod wurde am 5. Mai 2023 in Sorna festgenommen.',
      'Die Aktivistin Ana Brod wurde am 3. Mai 2023 festgenommen. Ana Brod wurde am 3. Mai in Sorna festgenommen.',
    ],
    [
      'document-older-than-figure',
      'en',
      'Of these cases 236 were closed as of July 2023.[^1]\n\n[^1]: Committee, Observations, 23 June 2023, https://a.example/1',
      'Of these cases 236 were closed as of June 2023.[^1]\n\n[^1]: Committee, Observations, 23 June 2023, https://a.example/1',
    ],
    [
      'document-newer-than-statement',
      'en',
      'Cases were closed.[^1]\n\n[^1]: Committee, Observations, 23 August 2023, https://a.example/1',
      'Cases were closed.[^1]\n\n[^1]: Committee, Observations, 23 June 2023, https://a.example/1',
    ],
    [
      'weekday-against-date',
      'en',
      'The trial opened on Monday 11 July 2023 in Sorna.',
      'The trial opened on Tuesday 11 July 2023 in Sorna.',
    ],
    [
      'weekday-against-date',
      'fr',
      'Le procès s’est ouvert lundi 11 juillet 2023 à Sorna.',
      'Le procès s’est ouvert mardi 11 juillet 2023 à Sorna.',
    ],
    [
      'age-against-birth',
      'en',
      'Teacher Ana Brod, aged 40, was arrested. Brod was born in 1990.',
      'Teacher Ana Brod, aged 33, was arrested. Brod was born in 1990.',
    ],
    [
      'two-spellings',
      'en',
      'Activist Yermek Alibayev was arrested. Yermek Alibaev is in prison.',
      'Activist Yermek Alibayev was arrested. Y. Alibayev is in prison, and Alibayev’s family waits.',
    ],
    [
      'acronym-mismatch',
      'en',
      'He turned to the Northern River Trade Union (NTRU). NRTU did not answer.',
      'He turned to the Northern River Trade Union (NRTU). NRTU did not answer.',
    ],
    [
      'footnote-without-mark',
      'en',
      'Cases were closed.[^1]\n\n[^1]: Report, https://a.example/1\n[^2]: Report, https://a.example/2',
      'Cases were closed.[^1] Others go on.[^2]\n\n[^1]: Report, https://a.example/1\n[^2]: Report, https://a.example/2',
    ],
    [
      'mark-without-footnote',
      'en',
      'Cases were closed.[^1] Others go on.[^2]\n\n[^1]: Report, https://a.example/1',
      'Cases were closed.[^1]\n\n[^1]: Report, https://a.example/1',
    ],
    [
      'one-url-several-titles',
      'en',
      'Cases were closed.[^1] Others go on.[^2]\n\n[^1]: Lawyer takes airport case to senate, https://a.example/1\n[^2]: Court finds teacher guilty of robbery, https://www.a.example/1/',
      'Cases were closed.[^1] Others go on.[^2]\n\n[^1]: Lawyer takes airport case to senate, https://a.example/1\n[^2]: Lawyer takes airport case to senate, p. 3, https://a.example/1',
    ],
    [
      'count-against-names',
      'fr',
      'La France s’inquiète du sort de six infirmières détenues à Sorna. Anne Morel, Lucie Perrin, Jeanne Vidal, Claire Roux et Marie Fabre ont été arrêtées le 3 mai.',
      'La France s’inquiète du sort de cinq infirmières détenues à Sorna. Anne Morel, Lucie Perrin, Jeanne Vidal, Claire Roux et Marie Fabre ont été arrêtées le 3 mai.',
    ],
    [
      'count-against-names',
      'es',
      'La policía detuvo a cuatro pescadores en Sorna.\n\nLuis Mora, Pedro Salas y Juan Rivas fueron golpeados.\n\n- liberar a Luis Mora, Pedro Salas y Juan Rivas',
      'La policía detuvo a cuatro pescadores en Sorna.\n\nLuis Mora, Pedro Salas y Juan Rivas fueron golpeados. Ana Lobo fue detenida al día siguiente.',
    ],
    [
      'count-against-names',
      'de',
      'In Sorna stehen fünf Lehrerinnen vor Gericht.\n\nAna Brod, Eva Kral, Iva Mala und Petra Novak wurden am 3. Mai festgenommen.',
      'In Sorna stehen vier Lehrerinnen vor Gericht.\n\nAna Brod, Eva Kral, Iva Mala und Petra Novak wurden am 3. Mai festgenommen.',
    ],
    [
      'count-against-names',
      'ru',
      'В Сорне судят пятерых активистов.\n\nИван Петров, Олег Мальцев, Артём Ким и Павел Седов были задержаны 3 мая.',
      'В Сорне судят четверых активистов.\n\nИван Петров, Олег Мальцев, Артём Ким и Павел Седов были задержаны 3 мая.',
    ],
    [
      'count-against-names',
      'ar',
      'حكمت محكمة على أربعة معلمين بالسجن سنتين.\n\nوالمعلمون هم: كريم منصور، وسامي حداد، ويوسف نجار.',
      'حكمت محكمة على ثلاثة معلمين بالسجن سنتين.\n\nوالمعلمون هم: كريم منصور، وسامي حداد، ويوسف نجار.',
    ],
    [
      'term-outside-range',
      'fr',
      'Le luthier Jean Morel a été condamné à une peine de trois ans d’emprisonnement. La loi prévoit, pour le délit en cause, des peines de six mois à deux ans d’emprisonnement.',
      'Le luthier Jean Morel a été condamné à une peine de deux ans d’emprisonnement. La loi prévoit, pour le délit en cause, des peines de six mois à deux ans d’emprisonnement.',
    ],
    [
      'two-dates',
      'fr',
      'Le militant Jean Morel a été enlevé le 9 juin 2023. Depuis son enlèvement, le 12 juin 2023, Jean Morel est au secret.',
      'Le militant Jean Morel a été enlevé le 9 juin 2023. Depuis son enlèvement, le 9 juin 2023, Jean Morel est au secret.',
    ],
    [
      'two-dates',
      'en',
      'Activist Ana Brod was arrested on 3 May 2023. Since her arrest on 5 May 2023 she has seen no lawyer.',
      'Activist Ana Brod was arrested on 3 May 2023. Since her arrest on 3 May 2023 she has seen no lawyer.',
    ],
    [
      'two-dates',
      'es',
      'La activista Ana Brod fue detenida el 3 de mayo de 2023. Desde su detención, el 13 de mayo de 2023, Ana Brod no ha visto a su familia.',
      'La activista Ana Brod fue detenida el 3 de mayo de 2023. Desde su detención, el 3 de mayo de 2023, Ana Brod no ha visto a su familia.',
    ],
    [
      'two-spellings',
      'de',
      'Die Lehrerin Dragana Velimirović wurde festgenommen. Die Familie von Dragana Velimirovich wartet.',
      'Die Lehrerin Dragana Velimirović wurde festgenommen. Die Familie von Dragana Velimirović wartet.',
    ],
    [
      'two-spellings',
      'en',
      'DINH Quang Hieu was arrested in May. DING Quang Hieu was sentenced in June.',
      'DINH Quang Hieu was arrested in May. DINH Quang Hieu was sentenced in June.',
    ],
    [
      'source-cited-twice',
      'en',
      'Cases were closed.[^1] Others go on.[^2]\n\n[^1]: Nurses Network, Oxygen Log, 5 July 2023, https://a.example/1\n[^2]: Nurses Network, Oxygen Log, 5 July 2023, https://a.example/1',
      'Cases were closed.[^1] Others go on.[^2]\n\n[^1]: Nurses Network, Oxygen Log, 5 July 2023, p. 3, https://a.example/1\n[^2]: Nurses Network, Oxygen Log, 5 July 2023, p. 8, https://a.example/1',
    ],
    [
      'sum-of-parts',
      'en',
      'The fire killed 20 people: 6 drivers, 5 mechanics, 4 nurses and 3 guards.',
      'The fire killed 18 people: 6 drivers, 5 mechanics, 4 nurses and 3 guards.',
    ],
    [
      'count-against-names',
      'en',
      'On 3 May a court sentenced four weavers (Ana Brod, Jan Hora and Iva Mala) to two years in prison.',
      'On 3 May a court sentenced three weavers (Ana Brod, Jan Hora and Iva Mala) to two years in prison.',
    ],
    ['sum-of-parts', 'ar', 'أصيب 20 شخصا: 12 امرأة و9 رجال.', 'أصيب 21 شخصا: 12 امرأة و9 رجال.'],
    [
      'two-dates',
      'ru',
      'Активистка Анна Бродова была задержана 3 мая 2023 года. После её задержания 8 мая 2023 года адвокат её не видел.',
      'Активистка Анна Бродова была задержана 3 мая 2023 года. После её задержания 3 мая 2023 года адвокат её не видел.',
    ],
    [
      'two-spellings',
      'ar',
      'اعتقلت الشرطة الناشط سمير البغدادي في مايو. وأُفرج عن الناشط سمير البغدودي في يونيو.',
      'اعتقلت الشرطة الناشط سمير البغدادي في مايو. وأُفرج عن الناشط سمير البغدادي في يونيو.',
    ],
    [
      'acronym-mismatch',
      'fr',
      'La Ligue des droits des pêcheurs (LPD) a protesté. La LDP est dissoute.',
      'La Ligue des droits des pêcheurs (LDP) a protesté. La LDP est dissoute.',
    ],
    [
      'acronym-mismatch',
      'ru',
      'Комитет по защите рыбаков (КРЗ) выступил с заявлением. КЗР распущен.',
      'Комитет по защите рыбаков (КЗР) выступил с заявлением. КЗР распущен.',
    ],
  ])('%s (%s)', (code, language, wrong, right) => {
    expect(grave(wrong, language)).toEqual([code]);
    expect(grave(right, language)).toEqual([]);
  });
});

describe('clean statements', () => {
  test.each(writtenCases.map((one) => [one.language, one.title, one.statement] as const))(
    '%s: nothing is said against "%s"',
    (_language, _title, statement) => {
      const people = findPeople(statement);
      const found = findInconsistencies({ ...statement, date: plainDate('2024-12-01') }, people, []);
      expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
    },
  );

  test.each([
    [
      'a range that a law sets',
      'Ana Brod and Jan Hora were sentenced to two years in prison. The law carries sentences of between five and eight years in prison.',
    ],
    [
      'a range that others were given',
      'Activists Ana Brod and Jan Hora were sentenced to two years in prison. Dozens of others were given between five and eight years in prison.',
    ],
    ['names among more', 'Police arrested five activists, including Ana Brod and Jan Hora.'],
    ['names and others', 'Police arrested five activists, Ana Brod, Jan Hora and three others.'],
    ['parts that need not be all', 'Police held 12 people, including 3 women and 4 children, in one cell.'],
    [
      'a second arrest',
      'Activist Ana Brod was arrested on 3 May 2023. Ana Brod was arrested again on 5 June 2023.',
    ],
    [
      'a sentence and an appeal',
      'Activist Ana Brod was sentenced on 3 May 2023. The appeal court sentenced Ana Brod to a year less on 5 June 2023.',
    ],
    [
      'an acronym from another language',
      'He was held by the Federal Security Service (FSB). The FSB did not answer.',
    ],
    [
      'an acronym that leaves words out',
      'She wrote to the Office of the High Commissioner for Human Rights (OHCHR).',
    ],
    [
      'an age of earlier',
      'Teacher Ana Brod was 17 years old when she was first arrested. Brod was born in 1990.',
    ],
    [
      'a report that was opened later',
      'Cases were closed.[^1]\n\n[^1]: Report, https://a.example/1 (accessed 3 August 2023)',
    ],
    [
      'dates of two events',
      'Activist Ana Brod was arrested on 3 May 2023. Ana Brod was sentenced on 5 June 2023.',
    ],
    ['parts without a whole', 'Police hurt 12 women, 9 men and 8 children in one night.'],
    [
      'a sister of a like name',
      'Activist Zeinabou Brod was arrested. Her sister Zeinabon Brod went to court.',
    ],
    ['two people of a family', 'Amina Said was arrested in May. Amira Said was arrested in June.'],
    ['a man and a woman of one name', 'Ivan Petrov was arrested in May. Ivana Petrova was arrested in June.'],
    [
      'one more who is named apart',
      'Police arrested four activists.\n\nAna Brod, Jan Hora and Iva Mala were arrested on 3 May. Petr Novak was arrested on 4 May.',
    ],
    [
      'a list of some',
      'Police arrested five activists.\n\nAmong them were Ana Brod, Jan Hora and Iva Mala, who were beaten.',
    ],
    [
      'numbers of two groups',
      'Police arrested five activists and six students.\n\nAna Brod, Jan Hora, Iva Mala and Petr Novak were beaten.',
    ],
    [
      'officials in a list',
      'Five activists were arrested.\n\nMinister Ana Brod, Judge Jan Hora and General Iva Mala denied it.',
    ],
    [
      'an arrest of years before',
      'Activist Ana Brod was arrested on 3 May 2023. After her arrest on 20 June 2019 she had been released.',
    ],
    [
      'the day of what led to an arrest',
      'Activist Ana Brod was arrested on 9 May. Her arrest followed the publication, on 5 May, of an article.',
    ],
    [
      'the law for another charge',
      'Activist Ana Brod was sentenced to three years in prison. Defamation is punished with between one and two years in prison.',
    ],
    [
      'a conviction and a sentence',
      'On 4 May 2023, a court convicted teacher Ana Brod. Ana Brod was sentenced on 14 May 2023 to two years in prison.',
    ],
    [
      'a list of those who were let go',
      'Eight teachers were arrested in May.\n\nAna Brod, Jan Hora and Iva Mala were released in June. The others remain in prison.',
    ],
    [
      'two lists that make the total',
      'Eight teachers were arrested in May.\n\nAna Brod, Jan Hora, Iva Mala and Petr Novak were sentenced in June. Eva Kral, Olga Lind, Maria Sand and Otto Frey remain in prison.',
    ],
    [
      'a list of as many as are counted apart',
      'Eight teachers were arrested in May. Four of them are still in prison.\n\nAna Brod, Jan Hora, Iva Mala and Petr Novak are held in Sorna.',
    ],
    [
      'those of many who spoke',
      'Eight teachers were arrested in May.\n\nAna Brod, Jan Hora and Iva Mala told Amnesty International that they had been arrested without warrants.',
    ],
    [
      'a detention that a judge ordered after an arrest',
      'Activist Ana Brod was arrested on 3 May 2023. A judge ordered her detention on 5 May 2023.',
    ],
    ['some of those who were hurt', 'On 3 May 20 people, 5 of them women and 3 of them children, were hurt.'],
    [
      'an acronym whose words stand in another order in this language',
      'They wrote to the Organisation du traité de l’Atlantique nord (NATO). NATO did not answer.',
    ],
  ])('%s', (_what, text) => {
    expect(grave(text)).toEqual([]);
  });
});

test('what is only worth knowing is info', () => {
  const problems = problemsOf(
    'Cases were closed.[^1] Others go on.[^2] More will come.[^3]\n\n[^1]: A report on prisons, https://a.example/1\n[^2]: A report on prisons, https://a.example/1\n[^3]: A book',
  );
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['source-cited-twice', 'info'],
    ['footnote-without-url', 'info'],
  ]);
});

test('every problem names a place and quotes both', () => {
  const [problem] = problemsOf(
    'Activist Ana Brod was arrested on 3 May 2023.\n\nPolice arrested Brod on 5 May 2023.',
  );
  expect(problem).toMatchObject({
    where: 'P2',
    message: 'P1 says "3 May 2023" and P2 "5 May 2023" of the same arrest (Ana Brod).',
    evidence: ['Activist Ana Brod was arrested on 3 May 2023.', 'Police arrested Brod on 5 May 2023.'],
  });
});
