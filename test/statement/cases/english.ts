import type { StatementCase } from './case.js';

export const english: StatementCase[] = [
  {
    name: 'public statement with a list after "calls on … to"',
    text: `AMNESTY INTERNATIONAL PUBLIC STATEMENT

Date: 14 March 2022

Index: MDE 12/5341/2022

# EGYPT: DROP CHARGES AGAINST UNION ORGANIZER

On 3 February 2022, police arrested Nadia Halim, a union organizer, at her home in Tanta. She was held for two days without access to a lawyer. In 2019 Amnesty International called on the Egyptian authorities to end reprisals against unions.

Her lawyer asked the court to release her on bail. The court refused.

Amnesty International calls on the Egyptian authorities to:

- immediately and unconditionally release Nadia Halim;
- drop all charges against her; and
- ensure that she is protected from torture and other ill-treatment.

## Background

Unions have been under pressure since 2017. Protesters demanded that the government raise wages.`,
    expected: {
      organisation: 'Amnesty International',
      documentType: 'public statement',
      index: 'MDE 12/5341/2022',
      date: '2022-03-14',
      title: 'EGYPT: DROP CHARGES AGAINST UNION ORGANIZER',
      country: 'Egypt',
      language: 'en',
      addressee: 'the Egyptian authorities',
      paragraphs: 4,
      demands: [
        'immediately and unconditionally release Nadia Halim',
        'drop all charges against her',
        'ensure that she is protected from torture and other ill-treatment',
      ],
    },
  },
  {
    name: 'urgent action with a model letter',
    text: `First UA: 48/23 Index: ASA 33/6620/2023 Pakistan Date: 18 April 2023

# URGENT ACTION

## STUDENT LEADER FORCIBLY DISAPPEARED

Rahim Daud, a student leader from Quetta, was taken from his hostel by men in plain clothes on 2 April 2023. His family has not heard from him since.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USING THIS MODEL LETTER

Minister of Interior

Block R, Secretariat, Islamabad

Email: minister@interior.example

Dear Minister,

I am writing to express my concern about Rahim Daud, who has not been seen since 2 April 2023.

His family filed a petition before the High Court, which asked the police to respond.

I urge you to immediately disclose the fate and whereabouts of Rahim Daud. Pending his release, I ask you to ensure that he is protected from torture and other ill-treatment. I also call on you to bring those responsible to justice in fair trials.

Yours sincerely,

ADDITIONAL INFORMATION

Enforced disappearances have been reported in Balochistan for two decades.

PREFERRED LANGUAGE TO ADDRESS TARGET: English, Urdu

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 13 June 2023`,
    expected: {
      organisation: 'Amnesty International',
      documentType: 'urgent action',
      index: 'ASA 33/6620/2023',
      date: '2023-04-18',
      title: 'STUDENT LEADER FORCIBLY DISAPPEARED',
      country: 'Pakistan',
      language: 'en',
      addressee: 'Minister',
      demands: [
        'immediately disclose the fate and whereabouts of Rahim Daud',
        'ensure that he is protected from torture and other ill-treatment',
        'bring those responsible to justice in fair trials',
      ],
    },
  },
  {
    name: 'news release with duties and a dateline',
    text: `# Belarus: Release Jailed Photographer

## Court Upholds Four-Year Term

(Berlin, September 6, 2023) – Belarusian authorities should immediately release Anton Shymko, a photographer sentenced for his work, Human Rights Watch said today. A court in Hrodna upheld his sentence on September 5.

“Anton Shymko did nothing but take pictures,” said Clara Weiss, senior researcher at Human Rights Watch. “The authorities should quash his conviction and let him go home.”

The prosecutor said that the court must protect the state from enemies.

Under international law, states must respect freedom of expression.

The European Union should press Belarus to end the persecution of journalists.`,
    expected: {
      organisation: 'Human Rights Watch',
      documentType: 'news release',
      index: null,
      date: '2023-09-06',
      title: 'Belarus: Release Jailed Photographer',
      country: 'Belarus',
      language: 'en',
      addressee: 'Belarusian authorities',
      paragraphs: 5,
      demands: [
        'immediately release Anton Shymko, a photographer sentenced for his work',
        'quash his conviction and let him go home',
        'press Belarus to end the persecution of journalists',
      ],
    },
  },
  {
    name: 'UN experts',
    text: `# Viet Nam: UN experts alarmed by arrest of land rights lawyer

GENEVA (12 May 2023) – UN human rights experts* today expressed alarm at the arrest of Tran Van Binh, a lawyer who defended farmers.

“Mr. Tran’s detention appears to be arbitrary,” the experts said.

They called on Viet Nam to release him immediately and to allow him to see his family.

“We urge the Government to repeal provisions that punish peaceful expression,” the experts said.

The experts have previously called on the Government to amend its penal code.

The experts are in contact with the Government on the matter.

ENDS

*The experts: Ms. A. Bell, Special Rapporteur on the situation of human rights defenders`,
    expected: {
      organisation: 'UN experts',
      documentType: 'UN experts',
      index: null,
      date: '2023-05-12',
      title: 'Viet Nam: UN experts alarmed by arrest of land rights lawyer',
      country: 'Vietnam',
      language: 'en',
      addressee: 'Viet Nam',
      demands: [
        'release him immediately and to allow him to see his family',
        'repeal provisions that punish peaceful expression',
      ],
    },
  },
  {
    name: 'open letter to a president, inline list with letters',
    text: `Norwegian Helsinki Committee

Oslo, 9 November 2021

Open letter to President Sadyr Beknazarov

Dear President Beknazarov,

We write to express our concern about the detention of the journalist Aizada Toktosunova, who was arrested in Bishkek on 1 November.

The Norwegian Helsinki Committee urges you to: (a) release Aizada Toktosunova without delay; (b) return her equipment; and (c) ensure that journalists in Kyrgyzstan can work without fear.

Yours respectfully,

Kari Berg, Secretary General`,
    expected: {
      organisation: 'Norwegian Helsinki Committee',
      documentType: 'open letter',
      date: '2021-11-09',
      title: 'Open letter to President Sadyr Beknazarov',
      country: 'Kyrgyzstan',
      language: 'en',
      addressee: 'President Beknazarov',
      demands: [
        'release Aizada Toktosunova without delay',
        'return her equipment',
        'ensure that journalists in Kyrgyzstan can work without fear',
      ],
    },
  },
  {
    name: 'joint statement, several addressees with lists of their own',
    text: `# Joint statement: Azerbaijan must stop prosecuting lawyers

21 June 2022

We, the undersigned organisations, are deeply concerned about the disbarment of lawyers in Azerbaijan.

On 2 June 2022, the bar excluded Leyla Mammadova, who had defended three activists.

We call on the Azerbaijani authorities to:

1. reinstate Leyla Mammadova as a lawyer;
2. refrain from interfering with the bar.

We call on the Council of Europe to:

1. raise her case with the authorities;
2. send observers to her hearing.

Signatories:

- Freedom House
- Civil Rights Defenders
- Index on Censorship`,
    expected: {
      organisation: null,
      documentType: 'joint statement',
      date: '2022-06-21',
      title: 'Joint statement: Azerbaijan must stop prosecuting lawyers',
      country: 'Azerbaijan',
      language: 'en',
      addressee: 'the Azerbaijani authorities',
      demands: [
        'reinstate Leyla Mammadova as a lawyer',
        'refrain from interfering with the bar',
        'raise her case with the authorities',
        'send observers to her hearing',
      ],
      addressees: [null, null, 'the Council of Europe', 'the Council of Europe'],
    },
  },
  {
    name: 'a report of facts that calls on nobody',
    text: `# Uzbekistan: Trial of blogger opens

Centre for Open Courts

4 October 2023

The trial of the blogger Otabek Rashidov opened in Samarkand on 3 October. Centre for Open Courts observed the hearing.

His lawyer asked the judge to call two witnesses. In 2020 the UN Committee Against Torture called on Uzbekistan to investigate such cases. Protesters outside demanded his release.

The hearing continues on 12 October.`,
    expected: {
      organisation: 'Centre for Open Courts',
      documentType: null,
      date: '2023-10-04',
      title: 'Uzbekistan: Trial of blogger opens',
      country: 'Uzbekistan',
      language: 'en',
      addressee: null,
      paragraphs: 3,
      demands: [],
    },
  },
  {
    name: 'recommendations in sections',
    text: `# Georgia: Journalists beaten with impunity

Front Line Defenders

8 August 2021

Front Line Defenders documented attacks on 20 journalists in Tbilisi in July 2021.

No organiser of the violence has been charged.

## Recommendations

### To the Government of Georgia:

- Ensuring prompt and effective investigations into the attacks;
- Providing protection to journalists at assemblies.

### To the European Union:

- Raising the attacks in its dialogue with Georgia.`,
    expected: {
      organisation: 'Front Line Defenders',
      date: '2021-08-08',
      title: 'Georgia: Journalists beaten with impunity',
      country: 'Georgia',
      language: 'en',
      addressee: 'the Government of Georgia',
      demands: [
        'Ensuring prompt and effective investigations into the attacks',
        'Providing protection to journalists at assemblies',
        'Raising the attacks in its dialogue with Georgia',
      ],
      addressees: [null, null, 'the European Union'],
    },
  },
  {
    name: 'noun forms and a passive',
    text: `Committee to Protect Journalists

# Tajik authorities sentence reporter to seven years

New York, December 2, 2022—A court in Dushanbe on Thursday sentenced the reporter Daler Sharifov to seven years in prison. The Committee to Protect Journalists calls for his immediate release and for an end to the harassment of the independent press in Tajikistan.

CPJ emailed the Ministry of Interior for comment but did not receive a reply.`,
    expected: {
      organisation: 'Committee to Protect Journalists',
      date: '2022-12-02',
      title: 'Tajik authorities sentence reporter to seven years',
      country: 'Tajikistan',
      language: 'en',
      demands: [
        'his immediate release and for an end to the harassment of the independent press in Tajikistan',
      ],
    },
  },
  {
    name: 'old urgent action with gerunds',
    text: `UA: 112/14 Index: AMR 29/011/2014 El Salvador Date: 5 May 2014

# URGENT ACTION

# COMMUNITY LEADER THREATENED

Community leader Marta Rivas received death threats on 28 April after she spoke against a mine in Cabañas.

Please write immediately in Spanish or your own language:

- Expressing concern for the safety of Marta Rivas;
- Urging the authorities to provide her with effective protection, in accordance with her wishes;
- Calling on them to order a full investigation into the threats.

PLEASE SEND APPEALS BEFORE 16 JUNE 2014 TO:

Attorney General`,
    expected: {
      organisation: 'Amnesty International',
      documentType: 'urgent action',
      index: 'AMR 29/011/2014',
      date: '2014-05-05',
      title: 'COMMUNITY LEADER THREATENED',
      country: 'El Salvador',
      language: 'en',
      addressee: 'the authorities',
      demands: [
        'provide her with effective protection, in accordance with her wishes',
        'order a full investigation into the threats',
      ],
    },
  },
];
