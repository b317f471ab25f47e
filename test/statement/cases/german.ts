import type { StatementCase } from './case.js';

export const german: StatementCase[] = [
  {
    name: 'Pressemitteilung with "fordert … auf"',
    text: `Pressemitteilung

Gesellschaft für bedrohte Völker

# Türkei: Kurdischer Bürgermeister muss freigelassen werden

Göttingen, 14. November 2022

Die türkische Polizei hat am 10. November 2022 den Bürgermeister Serhat Aydin in Van festgenommen. Sein Anwalt forderte das Gericht auf, ihn freizulassen.

Die Gesellschaft für bedrohte Völker fordert die türkischen Behörden auf, Serhat Aydin unverzüglich freizulassen.

Die Bundesregierung muss sich bei der türkischen Regierung für den Bürgermeister einsetzen.`,
    expected: {
      organisation: 'Gesellschaft für bedrohte Völker',
      documentType: 'news release',
      date: '2022-11-14',
      title: 'Türkei: Kurdischer Bürgermeister muss freigelassen werden',
      country: 'Türkiye',
      language: 'de',
      addressee: 'die türkischen Behörden',
      demands: [
        'Serhat Aydin unverzüglich freizulassen',
        'sich bei der türkischen Regierung für den Bürgermeister einsetzen',
      ],
    },
  },
  {
    name: 'öffentliche Stellungnahme with demands as a list',
    text: `AMNESTY INTERNATIONAL

ÖFFENTLICHE STELLUNGNAHME

Datum: 03.02.2021

Index: EUR 49/3333/2021

# BELARUS: JOURNALISTIN IN HAFT

Am 15. Januar 2021 nahmen Polizisten die Journalistin Alena Hrynko in Minsk fest. Sie wurde wegen ihrer Arbeit angeklagt.

Amnesty International fordert:

- die sofortige und bedingungslose Freilassung von Alena Hrynko;
- die Einstellung des Verfahrens gegen sie.`,
    expected: {
      organisation: 'Amnesty International',
      documentType: 'public statement',
      index: 'EUR 49/3333/2021',
      date: '2021-02-03',
      title: 'BELARUS: JOURNALISTIN IN HAFT',
      country: 'Belarus',
      language: 'de',
      demands: [
        'die sofortige und bedingungslose Freilassung von Alena Hrynko',
        'die Einstellung des Verfahrens gegen sie',
      ],
    },
  },
];
