import type { StatementCase } from './case.js';

export const french: StatementCase[] = [
  {
    name: 'a letter with an addressee, a subject and a closing formula, which demands nothing',
    text: `Lettre ouverte

Paris, le 4 mai 2022

À l’attention de Madame la ministre de la Justice du Tchad

Objet : détention d’une relieuse

Madame la Ministre,

Nous vous écrivons au sujet de la relieuse Aïcha Mahamat, détenue depuis le 2 mars 2022.

Veuillez libérer Aïcha Mahamat sans délai. Nous vous demandons également de lui rendre ses presses.

Nous vous prions d’agréer, Madame la Ministre, l’expression de notre haute considération.

Rose Calvet, relieuse, Lyon`,
    expected: {
      documentType: 'open letter',
      title: 'détention d’une relieuse',
      addressee: 'Madame la Ministre',
      paragraphs: 2,
      demands: ['libérer Aïcha Mahamat sans délai', 'lui rendre ses presses'],
    },
  },
  {
    name: 'communiqué with a list after "appelle … à :"',
    text: `AMNESTY INTERNATIONAL

DÉCLARATION PUBLIQUE

Index : AFR 62/1234/2021

12 août 2021

# RÉPUBLIQUE DÉMOCRATIQUE DU CONGO. UN MILITANT DOIT ÊTRE LIBÉRÉ

Le 3 août 2021, la police a arrêté Patrick Lukusa, militant d’un mouvement citoyen, à Goma. Il a été frappé pendant son interrogatoire.

En 2020, Amnesty International avait déjà appelé les autorités à libérer d’autres militants.

Amnesty International appelle les autorités congolaises à :

- libérer immédiatement et sans condition Patrick Lukusa ;
- ouvrir une enquête indépendante sur les mauvais traitements qu’il a subis.`,
    expected: {
      organisation: 'Amnesty International',
      documentType: 'public statement',
      index: 'AFR 62/1234/2021',
      date: '2021-08-12',
      title: 'RÉPUBLIQUE DÉMOCRATIQUE DU CONGO. UN MILITANT DOIT ÊTRE LIBÉRÉ',
      country: 'Congo - Kinshasa',
      language: 'fr',
      addressee: 'les autorités congolaises',
      demands: [
        'libérer immédiatement et sans condition Patrick Lukusa',
        'ouvrir une enquête indépendante sur les mauvais traitements qu’il a subis',
      ],
    },
  },
  {
    name: 'appel urgent of the Observatory with roman numbers',
    text: `L’Observatoire pour la protection des défenseurs des droits de l’Homme

APPEL URGENT - L’OBSERVATOIRE

TUN 003 / 0522 / OBS 041

# Tunisie : harcèlement judiciaire contre Salma Trabelsi

Paris-Genève, le 19 mai 2022

L’Observatoire a été informé par des sources fiables du harcèlement judiciaire de Salma Trabelsi, avocate à Sfax.

Actions requises :

L’Observatoire prie les autorités tunisiennes de :

i) Garantir en toutes circonstances l’intégrité physique de Salma Trabelsi ;

ii) Mettre fin à tout acte de harcèlement à son encontre.`,
    expected: {
      organisation: "Observatoire pour la protection des défenseurs des droits de l'Homme",
      documentType: 'urgent action',
      index: 'TUN 003 / 0522 / OBS 041',
      date: '2022-05-19',
      title: 'Tunisie : harcèlement judiciaire contre Salma Trabelsi',
      country: 'Tunisia',
      language: 'fr',
      addressee: 'les autorités tunisiennes',
      demands: [
        'Garantir en toutes circonstances l’intégrité physique de Salma Trabelsi',
        'Mettre fin à tout acte de harcèlement à son encontre',
      ],
    },
  },
  {
    name: 'duties and nouns in a news release',
    text: `Communiqué de presse

# Maroc : un journaliste condamné à trois ans de prison

Reporters sans frontières

Paris, le 2 mars 2023

Le tribunal de Rabat a condamné mardi le journaliste Hicham Berrada à trois ans de prison. Reporters sans frontières (RSF) demande la libération immédiate du journaliste.

« Les autorités marocaines doivent mettre fin à cet acharnement », a déclaré la directrice du bureau Afrique du Nord de RSF. « Le procès n’a respecté aucun droit de la défense. »

Son avocat a demandé au tribunal de le libérer.`,
    expected: {
      organisation: 'Reporters sans frontières',
      documentType: 'news release',
      date: '2023-03-02',
      title: 'Maroc : un journaliste condamné à trois ans de prison',
      country: 'Morocco',
      language: 'fr',
      demands: ['la libération immédiate du journaliste', 'mettre fin à cet acharnement'],
    },
  },
  {
    name: 'lettre ouverte, "nous vous exhortons à"',
    text: `Lettre ouverte au président de la République du Tchad

Ligue tchadienne pour l’égalité

N’Djamena, le 7 octobre 2022

Monsieur le Président,

Nous vous écrivons au sujet de l’arrestation de Brahim Moussa, enseignant, le 30 septembre 2022.

Nous vous exhortons à libérer Brahim Moussa sans délai ; à garantir son accès à un avocat ; et à respecter le droit de manifester.

Veuillez agréer, Monsieur le Président, l’expression de notre haute considération.`,
    expected: {
      documentType: 'open letter',
      date: '2022-10-07',
      title: 'Lettre ouverte au président de la République du Tchad',
      country: 'Chad',
      language: 'fr',
      demands: [
        'libérer Brahim Moussa sans délai',
        'garantir son accès à un avocat',
        'respecter le droit de manifester',
      ],
    },
  },
];
