import type { StatementCase } from './case.js';

/** Layouts of many organisations, as their documents come out of readers. */
export const mixed: StatementCase[] = [
  {
    name: 'a dateline that ends in a full stop, and an article of law that is no organisation',
    text: `COMMUNIQUÉ DE PRESSE

# Guinée : un mineur porté disparu

Paris, Conakry, le 1er juillet 2024. Le mineur Sory Camara a disparu le 20 juin 2024, selon sa famille.

Selon Article 19 de la Constitution, nul ne peut être détenu en secret.`,
    expected: { date: '2024-07-01', organisation: null, documentType: 'news release', demands: [] },
  },
  {
    name: 'two calls in one sentence, notes printed at the end, and signatories that are no paragraphs',
    text: `Joint statement

# Kenya: Teacher jailed for a poem

3 May 2022

Police arrested the teacher Jane Wairimu at her home, and she has been held there.1 Amnesty International urges the government to release her and calls on parliament to repeal the law.

This statement is signed by:

- Amnesty International

- Teachers for Words

1 Radio Nakuru, 3 May 2022.`,
    expected: {
      organisation: 'Amnesty International',
      addressee: 'the government',
      paragraphs: 1,
      demands: ['release her', 'repeal the law'],
      addressees: [null, 'parliament'],
    },
  },
  {
    name: 'a letterhead of the United Nations, whose experts speak',
    text: `# NACIONES UNIDAS

## DERECHOS HUMANOS

## OFICINA DEL ALTO COMISIONADO

Nicaragua: expertos de la ONU piden la libertad de una maestra

GINEBRA (13 de marzo de 2023) – Expertos de las Naciones Unidas expresaron hoy su preocupación por una maestra.

Los expertos instaron al Gobierno de Nicaragua a poner en libertad a la maestra.`,
    expected: {
      organisation: 'UN experts',
      documentType: 'UN experts',
      title: 'Nicaragua: expertos de la ONU piden la libertad de una maestra',
      demands: ['poner en libertad a la maestra'],
    },
  },
  {
    name: 'Front Line Defenders, numbered demands after "urges the authorities in X to:"',
    text: `Front Line Defenders

24 January 2023

# Human rights defender Mariam Sesay sentenced in Sierra Leone

On 20 January 2023, the Magistrate Court in Bo sentenced woman human rights defender Mariam Sesay to two years in prison. She was convicted of “public mischief”.

Mariam Sesay [www.example.org] is the founder of a women’s association. In November 2022 she had urged the mining company to pay compensation.

Front Line Defenders condemns the sentencing of Mariam Sesay, which it believes is solely motivated by her peaceful work.

Front Line Defenders urges the authorities in Sierra Leone to:

1. Immediately quash the conviction of Mariam Sesay;

2. Cease all further harassment of human rights defenders in the country;

3. Guarantee in all circumstances that human rights defenders are able to carry out their legitimate activities without fear of reprisals.`,
    expected: {
      organisation: 'Front Line Defenders',
      date: '2023-01-24',
      title: 'Human rights defender Mariam Sesay sentenced in Sierra Leone',
      country: 'Sierra Leone',
      language: 'en',
      addressee: 'the authorities in Sierra Leone',
      demands: [
        'Immediately quash the conviction of Mariam Sesay',
        'Cease all further harassment of human rights defenders in the country',
        'Guarantee in all circumstances that human rights defenders are able to carry out their legitimate activities without fear of reprisals',
      ],
    },
  },
  {
    name: 'Observatory, actions requested, roman numbers in one paragraph',
    text: `THE OBSERVATORY FOR THE PROTECTION OF HUMAN RIGHTS DEFENDERS

URGENT APPEAL - THE OBSERVATORY

BGD 002 / 0322 / OBS 018

Arbitrary arrest / Judicial harassment

Bangladesh

March 9, 2022

The Observatory has been informed about the arbitrary arrest of Shafiqul Islam, a labour rights activist.

According to the information received, on March 1, 2022, police arrested Mr. Islam in Khulna. His colleagues called on the police to explain the charges.

Actions requested:

Please write to the authorities of Bangladesh, urging them to:

i. Immediately and unconditionally release Shafiqul Islam;

ii. Put an end to all acts of harassment against him;

iii. Conform with the provisions of the UN Declaration on Human Rights Defenders.

Addresses:

Prime Minister of Bangladesh, Email: pm@example.bd`,
    expected: {
      organisation: 'The Observatory for the Protection of Human Rights Defenders',
      documentType: 'urgent action',
      index: 'BGD 002 / 0322 / OBS 018',
      date: '2022-03-09',
      country: 'Bangladesh',
      demands: [
        'Immediately and unconditionally release Shafiqul Islam',
        'Put an end to all acts of harassment against him',
        'Conform with the provisions of the UN Declaration on Human Rights Defenders',
      ],
    },
  },
  {
    name: 'Amnesty news story: today, quotes of a director, a call at the end',
    text: `NEWS

July 19, 2021

# Thailand: Student activists face years behind bars

Thai authorities must drop charges against three student activists who joined a peaceful rally, Amnesty International said today ahead of their trial.

The three are charged with sedition. Prosecutors have asked the court to deny them bail.

“These students have done nothing but speak their minds,” said Piyanut Chai, Amnesty International Thailand’s Director.

“The government must stop using emergency powers to silence young people.”

“Our clients should be released because the law says so,” their lawyer told reporters.

Amnesty International is also calling for an end to the surveillance of students.

Background

Since 2020 the authorities have charged more than 1,000 people.`,
    expected: {
      organisation: 'Amnesty International',
      documentType: 'news release',
      date: '2021-07-19',
      title: 'Thailand: Student activists face years behind bars',
      country: 'Thailand',
      addressee: 'Thai authorities',
      demands: [
        'drop charges against three student activists who joined a peaceful rally',
        'stop using emergency powers to silence young people',
        'an end to the surveillance of students',
      ],
    },
  },
  {
    name: 'joint statement without letterhead, signatories and a call by "we"',
    text: `# Hungary: Stop the smear campaign against journalists

Joint statement

Brussels, 3 May 2023

We, the undersigned press freedom organisations, condemn the smear campaign against journalists in Hungary.

On 28 April, a broadcaster published the private addresses of two reporters.

We urge the Hungarian government to protect the reporters and to investigate the leak. The media regulator must act without delay.

The European Commission should open an inquiry.

Signed:

ARTICLE 19

Reporters Without Borders

Index on Censorship`,
    expected: {
      organisation: null,
      documentType: 'joint statement',
      date: '2023-05-03',
      title: 'Hungary: Stop the smear campaign against journalists',
      country: 'Hungary',
      addressee: 'the Hungarian government',
      demands: ['protect the reporters and to investigate the leak', 'act without delay', 'open an inquiry'],
    },
  },
  {
    name: 'public statement with a call without colon, wrapped and cut by a page',
    text: `^p1

AMNESTY INTERNATIONAL

PUBLIC STATEMENT

AI Index: ASA 21/017/2010

11 October 2010

INDONESIA: INVESTIGATE TORTURE OF FARMERS

Amnesty International is concerned about reports that police tortured two farmers in Papua on 30 May 2010.

The organization calls on the Indonesian authorities to take the following steps:

• initiate a prompt, impartial and independent investigation into the torture of the two farmers, with the results made

1

^p2

public;

• suspend the officers suspected of torture until the investigation has been completed;

• provide the farmers with reparations.

Torture remains widespread. All states must prohibit torture in their criminal law.`,
    expected: {
      organisation: 'Amnesty International',
      documentType: 'public statement',
      index: 'ASA 21/017/2010',
      date: '2010-10-11',
      title: 'INDONESIA: INVESTIGATE TORTURE OF FARMERS',
      country: 'Indonesia',
      addressee: 'the Indonesian authorities',
      paragraphs: 3,
      demands: [
        'initiate a prompt, impartial and independent investigation into the torture of the two farmers, with the results made public',
        'suspend the officers suspected of torture until the investigation has been completed',
        'provide the farmers with reparations',
      ],
    },
  },
  {
    name: 'Russian: обращение правозащитной группы, требования',
    text: `Правозащитная группа «Маяк»

Заявление

г. Бишкек

5 сентября 2021 года

О преследовании адвоката Нурлана Садыкова

1 сентября 2021 года в Оше был задержан адвокат Нурлан Садыков. Его обвиняют в мошенничестве. Коллеги адвоката требовали допустить к нему защитников.

Правозащитная группа «Маяк» считает преследование незаконным.

Мы требуем:

1. Немедленно освободить Нурлана Садыкова.

2. Прекратить уголовное дело в отношении него.

3. Привлечь к ответственности виновных в незаконном задержании.

Мы также призываем международное сообщество следить за этим делом.

Власти Кыргызстана обязаны соблюдать Конституцию.`,
    expected: {
      documentType: 'public statement',
      date: '2021-09-05',
      title: 'О преследовании адвоката Нурлана Садыкова',
      country: 'Kyrgyzstan',
      language: 'ru',
      demands: [
        'Немедленно освободить Нурлана Садыкова',
        'Прекратить уголовное дело в отношении него',
        'Привлечь к ответственности виновных в незаконном задержании',
        'следить за этим делом',
        'соблюдать Конституцию',
      ],
    },
  },
  {
    name: 'French: FIDH communiqué, "demande aux autorités de", "exige que"',
    text: `FIDH

Communiqué de presse conjoint

# Burundi : une journaliste libérée, deux autres toujours en prison

Paris, Bujumbura, 16 août 2022 – La FIDH et la Ligue Iteka saluent la libération de la journaliste Agnès Ndayizeye le 14 août 2022, mais deux de ses collègues restent en prison.

La FIDH et la Ligue Iteka demandent aux autorités burundaises de libérer sans délai les deux journalistes. Nos organisations exigent que les poursuites à leur encontre soient abandonnées.

« Nous appelons le président à tenir ses promesses », a déclaré Jean Nkurunziza, président de la Ligue Iteka.

L’Union africaine devrait rappeler au Burundi ses obligations.

L’année dernière, le Haut-Commissariat avait demandé au gouvernement de libérer tous les journalistes.`,
    expected: {
      documentType: 'joint statement',
      date: '2022-08-16',
      title: 'Burundi : une journaliste libérée, deux autres toujours en prison',
      country: 'Burundi',
      language: 'fr',
      addressee: 'autorités burundaises',
      demands: [
        'libérer sans délai les deux journalistes',
        'les poursuites à leur encontre soient abandonnées',
        'tenir ses promesses',
        'rappeler au Burundi ses obligations',
      ],
    },
  },
  {
    name: 'Spanish: carta abierta with "le instamos a:" and letters',
    text: `Red de Defensoras del Sur

Lettre n° 3

# Carta abierta a la Presidenta de Perú

Lima, 12 de febrero de 2023

Excelentísima señora Presidenta:

Nos dirigimos a usted para expresar nuestra preocupación por la muerte de manifestantes en Ayacucho.

Por ello, le instamos a:

a) ordenar una investigación independiente de las muertes;

b) garantizar atención médica a las personas heridas;

c) respetar el derecho de reunión pacífica.

Los manifestantes exigían nuevas elecciones.`,
    expected: {
      documentType: 'open letter',
      date: '2023-02-12',
      title: 'Carta abierta a la Presidenta de Perú',
      country: 'Peru',
      language: 'es',
      demands: [
        'ordenar una investigación independiente de las muertes',
        'garantizar atención médica a las personas heridas',
        'respetar el derecho de reunión pacífica',
      ],
    },
  },
  {
    name: 'German: Eilaktion with requests as imperatives',
    text: `URGENT ACTION

# ANWÄLTIN IN ISOLATIONSHAFT

UA-Nr: UA-045/2022 AI-Index: MDE 13/5511/2022 Datum: 20. April 2022

Die iranische Anwältin Parvin Sadeghi befindet sich seit dem 2. April 2022 in Isolationshaft in Teheran. Ihre Familie bat die Gefängnisleitung, sie besuchen zu dürfen.

SCHREIBEN SIE BITTE FAXE, E-MAILS ODER LUFTPOSTBRIEFE MIT FOLGENDEN FORDERUNGEN

- Ich fordere Sie auf, Parvin Sadeghi sofort und bedingungslos freizulassen.
- Bitte stellen Sie sicher, dass sie Zugang zu ihrer Familie hat.

Hintergrundinformationen

Im Iran werden viele Anwältinnen verfolgt.`,
    expected: {
      organisation: 'Amnesty International',
      documentType: 'urgent action',
      index: 'MDE 13/5511/2022',
      date: '2022-04-20',
      title: 'ANWÄLTIN IN ISOLATIONSHAFT',
      country: 'Iran',
      language: 'de',
      demands: [
        'Parvin Sadeghi sofort und bedingungslos freizulassen',
        'stellen Sie sicher, dass sie Zugang zu ihrer Familie hat',
      ],
    },
  },
  {
    name: 'Arabic: joint statement with numbered demands by "we"',
    text: `بيان مشترك

# تونس: أوقفوا محاكمة الصحفيين

تونس، 7 جويلية 2022

تعرب المنظمات الموقعة أدناه عن قلقها إزاء محاكمة ثلاثة صحفيين في تونس. وقد أوقفتهم الشرطة في 1 جويلية 2022.

وكان الاتحاد الوطني للصحفيين قد طالب الحكومة بالإفراج عنهم.

نطالب السلطات التونسية بما يلي:

1. الإفراج الفوري عن الصحفيين الثلاثة.

2. إسقاط التهم الموجهة إليهم.

كما ندعو البرلمان إلى تعديل القانون.`,
    expected: {
      documentType: 'joint statement',
      date: '2022-07-07',
      title: 'تونس: أوقفوا محاكمة الصحفيين',
      country: 'Tunisia',
      language: 'ar',
      addressee: 'السلطات التونسية',
      demands: ['الإفراج الفوري عن الصحفيين الثلاثة', 'إسقاط التهم الموجهة إليهم', 'تعديل القانون'],
    },
  },
  {
    name: 'UN experts in French',
    text: `# Cameroun : des experts de l'ONU préoccupés par la détention d'un avocat

GENÈVE (20 septembre 2023) – Des experts de l’ONU* ont exhorté aujourd’hui le Cameroun à libérer immédiatement l’avocat Paul Essomba.

« M. Essomba a été détenu pour avoir défendu des séparatistes présumés », ont déclaré les experts.

« Le gouvernement doit garantir que les avocats puissent travailler sans intimidation », ont-ils ajouté.

Les experts sont en contact avec les autorités à ce sujet.

FIN`,
    expected: {
      documentType: 'UN experts',
      date: '2023-09-20',
      title: "Cameroun : des experts de l'ONU préoccupés par la détention d'un avocat",
      country: 'Cameroon',
      language: 'fr',
      addressee: 'le Cameroun',
      demands: [
        'libérer immédiatement l’avocat Paul Essomba',
        'garantir que les avocats puissent travailler sans intimidation',
      ],
    },
  },
  {
    name: 'UN experts in Russian and a report of an old call',
    text: `# Россия: эксперты ООН призывают освободить художницу

ЖЕНЕВА (22 ноября 2023 г.) – Эксперты ООН* сегодня призвали власти России немедленно освободить художницу Анну Смирнову.

«Её единственное преступление – антивоенные открытки», – заявили эксперты.

Эксперты также призвали отменить закон, по которому она осуждена.

В 2022 году Комитет по правам человека призвал Россию отменить этот закон.`,
    expected: {
      documentType: 'UN experts',
      date: '2023-11-22',
      title: 'Россия: эксперты ООН призывают освободить художницу',
      country: 'Russia',
      language: 'ru',
      addressee: 'власти России',
      demands: ['немедленно освободить художницу Анну Смирнову', 'отменить закон, по которому она осуждена'],
    },
  },
  {
    name: 'a title in two lines of capitals, and a duty that leads into a list',
    text: `AMNESTY INTERNATIONAL

PUBLIC STATEMENT

Index: EUR 60/8888/2024

12 March 2024

# TAJIKISTAN: JOURNALIST MUST BE

# RELEASED

On 4 March 2024, police in Dushanbe arrested the journalist Farrukh Saidov at his home. He was not allowed to call a lawyer.

The Tajikistani authorities should:

- release Farrukh Saidov;
- drop all charges against him.`,
    expected: {
      organisation: 'Amnesty International',
      documentType: 'public statement',
      index: 'EUR 60/8888/2024',
      date: '2024-03-12',
      title: 'TAJIKISTAN: JOURNALIST MUST BE RELEASED',
      country: 'Tajikistan',
      addressee: 'The Tajikistani authorities',
      demands: ['release Farrukh Saidov', 'drop all charges against him'],
    },
  },
];
