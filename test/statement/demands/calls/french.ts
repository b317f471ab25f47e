import type { Calls } from './calls.js';

export const french: Calls = {
  language: 'fr',
  demands: [
    {
      text: "Amnesty International demande la libération d'Anne Brod, l'ouverture d'une enquête indépendante et l'abandon des poursuites.",
      expected: [
        "la libération d'Anne Brod",
        "l'ouverture d'une enquête indépendante",
        "l'abandon des poursuites",
      ],
    },
    {
      text: "Nous appelons les autorités à libérer Anne Brod, à abandonner les poursuites et à enquêter sur les coups qu'elle a reçus.",
      expected: ['libérer Anne Brod', 'abandonner les poursuites', "enquêter sur les coups qu'elle a reçus"],
    },
    {
      text: 'La FIDH exhorte le gouvernement à libérer Anne Brod et à lui rendre son passeport.',
      expected: ['libérer Anne Brod et à lui rendre son passeport'],
    },
    {
      text: "Les autorités doivent libérer Anne Brod, lever l'interdiction de voyager et indemniser sa famille.",
      expected: ['libérer Anne Brod', "lever l'interdiction de voyager", 'indemniser sa famille'],
    },
    {
      text: `Nous demandons :

- la libération immédiate d'Anne Brod ;
- l'arrêt des poursuites ;
- que la vérité soit faite sur la mort de Jean Hora.`,
      expected: [
        "la libération immédiate d'Anne Brod",
        "l'arrêt des poursuites",
        'que la vérité soit faite sur la mort de Jean Hora',
      ],
    },
    {
      text: `# Recommandations

Aux autorités de Sorna :

- libérer Anne Brod ;
- abroger la loi sur les écoles.`,
      expected: ['libérer Anne Brod', 'abroger la loi sur les écoles'],
    },
    {
      text: 'Les charges retenues contre elle doivent être abandonnées.',
      expected: ['Les charges retenues contre elle doivent être abandonnées'],
    },
    {
      text: "RSF demande aux autorités de libérer Anne Brod, d'abandonner les charges et de garantir sa sécurité.",
      expected: ['libérer Anne Brod', 'abandonner les charges', 'garantir sa sécurité'],
    },
    {
      text: "Les experts ont appelé le Gouvernement à libérer Anne Brod. Ils ont également demandé l'ouverture d'une enquête.",
      expected: ['libérer Anne Brod', "l'ouverture d'une enquête"],
    },
    {
      text: `Monsieur le Ministre,

Je vous écris au sujet d'Anne Brod.

Libérez Anne Brod immédiatement. Je vous prie de veiller à ce qu'elle soit soignée.

Veuillez agréer, Monsieur le Ministre, mes salutations.`,
      expected: ['Libérez Anne Brod immédiatement', "veiller à ce qu'elle soit soignée"],
    },
    {
      text: "L'Office des ports doit publier la liste des passagers.",
      expected: ['publier la liste des passagers'],
    },
    {
      text: "L'OMCT appelle à la libération immédiate d'Anne Brod et exhorte le procureur à ouvrir une enquête.",
      expected: ["la libération immédiate d'Anne Brod", 'ouvrir une enquête'],
    },
    {
      text: "« Les autorités doivent libérer Anne Brod », a déclaré Paul Roy, directeur régional d'Amnesty International.",
      expected: ['libérer Anne Brod'],
    },
    {
      text: "Nous exigeons que le professeur soit libéré, que les charges soient abandonnées et que l'école soit rouverte.",
      expected: ['le professeur soit libéré', 'les charges soient abandonnées', "l'école soit rouverte"],
    },
    {
      text: "Nous appelons également l'Union européenne à suspendre son aide.",
      expected: ['suspendre son aide'],
    },
    {
      text: "Amnesty International appelle une nouvelle fois les autorités à mettre fin aux arrestations d'enseignants, d'élèves et de parents.",
      expected: ["mettre fin aux arrestations d'enseignants, d'élèves et de parents"],
    },
    {
      text: 'Anne Brod doit être libérée immédiatement et sans condition.',
      expected: ['Anne Brod doit être libérée immédiatement et sans condition'],
    },
    {
      text: `Nos organisations appellent :

- les autorités à libérer le professeur ;
- l'Union européenne à suspendre son aide.`,
      expected: ['libérer le professeur', 'suspendre son aide'],
    },
    {
      text: `L'Observatoire vous prie de bien vouloir écrire aux autorités en leur demandant de :

i. Garantir en toutes circonstances l'intégrité du professeur ;

ii. Mettre un terme au harcèlement.`,
      expected: [
        "Garantir en toutes circonstances l'intégrité du professeur",
        'Mettre un terme au harcèlement',
      ],
    },
    {
      text: `# Actions requises

- Libérer le professeur ;
- Abandonner les charges.`,
      expected: ['Libérer le professeur', 'Abandonner les charges'],
    },
    {
      text: "Reporters sans frontières (RSF) demande sa libération immédiate et l'abandon de toutes les poursuites.",
      expected: ["sa libération immédiate et l'abandon de toutes les poursuites"],
    },
    {
      text: 'Les autorités doivent immédiatement mettre fin à cette détention arbitraire, conclut Amnesty International.',
      expected: ['immédiatement mettre fin à cette détention arbitraire'],
    },
    {
      text: 'Nous exhortons le Président à commuer la peine, à instaurer un moratoire sur les exécutions et à abolir la peine de mort.',
      expected: ['commuer la peine', 'instaurer un moratoire sur les exécutions', 'abolir la peine de mort'],
    },
    {
      text: "Dans l'attente de sa libération, les autorités doivent veiller à ce qu'il ait accès à un avocat. Elles doivent également ouvrir une enquête sur les coups qu'il a reçus.",
      expected: [
        "veiller à ce qu'il ait accès à un avocat",
        "ouvrir une enquête sur les coups qu'il a reçus",
      ],
    },
    {
      text: `Front Line Defenders exhorte les autorités de Sorna à :

1. Abandonner immédiatement toutes les charges retenues contre Anne Brod ;
2. Cesser de cibler les défenseurs des droits humains.`,
      expected: [
        'Abandonner immédiatement toutes les charges retenues contre Anne Brod',
        'Cesser de cibler les défenseurs des droits humains',
      ],
    },
  ],
  noDemands: [
    "En 2019, Amnesty International avait demandé la libération du professeur. Les manifestants réclament la démission du ministre. L'opposition appelle le président à partir.",
    'Toute personne devrait pouvoir parler librement. Les États doivent respecter leurs obligations. Signez la pétition. Partagez cet appel.',
    'Anne Brod doit comparaître le 3 mars. Elle doit payer une amende. Selon la loi, le tribunal doit rendre sa décision en dix jours.',
    "L'ONU a appelé le gouvernement à ouvrir une enquête. L'avocat a demandé la libération du professeur. Les parents demandent justice. Le syndicat exige la réouverture de l'école.",
    'Faites un don. Rejoignez-nous. Les journalistes sont priés de contacter le service de presse. Pour en savoir plus, consultez notre site.',
    'Nous avions déjà demandé la libération du professeur en 2020. Amnesty International avait appelé les autorités à respecter la loi.',
    "Le tribunal a ordonné la fermeture de l'école. Le ministre demande aux enseignants de reprendre le travail. La loi exige la dissolution de l'association.",
  ],
};
