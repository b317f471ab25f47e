import type { StatementCase } from './case.js';

export const spanish: StatementCase[] = [
  {
    name: 'declaración pública with "pide a … que"',
    text: `AMNISTÍA INTERNACIONAL

DECLARACIÓN PÚBLICA

Fecha: 5 de mayo de 2021

Índice: AMR 53/4567/2021

# VENEZUELA: DEFENSOR DETENIDO ARBITRARIAMENTE

El 28 de abril de 2021, agentes de policía detuvieron a Julio Marcano, defensor de derechos humanos, en Maracaibo. Su familia no pudo verlo durante tres días.

Amnistía Internacional pide a las autoridades venezolanas que:

• pongan en libertad a Julio Marcano de forma inmediata e incondicional;

• retiren los cargos en su contra;

• investiguen las denuncias de malos tratos.`,
    expected: {
      organisation: 'Amnistía Internacional',
      documentType: 'public statement',
      index: 'AMR 53/4567/2021',
      date: '2021-05-05',
      title: 'VENEZUELA: DEFENSOR DETENIDO ARBITRARIAMENTE',
      country: 'Venezuela',
      language: 'es',
      addressee: 'las autoridades venezolanas',
      demands: [
        'pongan en libertad a Julio Marcano de forma inmediata e incondicional',
        'retiren los cargos en su contra',
        'investiguen las denuncias de malos tratos',
      ],
    },
  },
  {
    name: 'acción urgente with a model letter',
    text: `Primera AU: 33/22 Índice: AMR 37/5555/2022 Honduras Fecha: 21 de marzo de 2022

# ACCIÓN URGENTE

# DEFENSORA DEL RÍO, EN PELIGRO

Rosa Mejía, que defiende el río Tinto, recibió amenazas de muerte el 10 de marzo de 2022.

Señor Fiscal General:

Le escribo para expresar mi preocupación por la seguridad de Rosa Mejía. La defensora pidió a la policía que la protegiera.

Le pido que investigue de inmediato las amenazas y lleve a los responsables ante la justicia.

Atentamente,

ACTÚEN ANTES DEL: 16 de mayo de 2022`,
    expected: {
      organisation: 'Amnesty International',
      documentType: 'urgent action',
      index: 'AMR 37/5555/2022',
      date: '2022-03-21',
      title: 'DEFENSORA DEL RÍO, EN PELIGRO',
      country: 'Honduras',
      language: 'es',
      demands: ['investigue de inmediato las amenazas y lleve a los responsables ante la justicia'],
    },
  },
  {
    name: 'UN experts in Spanish',
    text: `# Nicaragua: expertos de la ONU exigen la liberación de estudiantes

GINEBRA (3 de junio de 2023) – Expertos de la ONU* instaron hoy al Gobierno de Nicaragua a liberar a los estudiantes detenidos en León.

“Las autoridades deben poner fin a la persecución de estudiantes”, dijeron los expertos.

En 2021, el Comité contra la Tortura pidió al Estado que investigara estos hechos.`,
    expected: {
      organisation: 'UN experts',
      documentType: 'UN experts',
      date: '2023-06-03',
      title: 'Nicaragua: expertos de la ONU exigen la liberación de estudiantes',
      country: 'Nicaragua',
      language: 'es',
      demands: ['liberar a los estudiantes detenidos en León', 'poner fin a la persecución de estudiantes'],
    },
  },
];
