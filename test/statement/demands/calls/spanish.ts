import type { Calls } from './calls.js';

export const spanish: Calls = {
  language: 'es',
  demands: [
    {
      text: 'Amnistía Internacional pide la libertad de Ana Brod, la apertura de una investigación independiente y el archivo del caso.',
      expected: [
        'la libertad de Ana Brod',
        'la apertura de una investigación independiente',
        'el archivo del caso',
      ],
    },
    {
      text: 'Instamos a las autoridades a liberar a Ana Brod, a retirar los cargos y a investigar las torturas que denuncia.',
      expected: ['liberar a Ana Brod', 'retirar los cargos', 'investigar las torturas que denuncia'],
    },
    {
      text: 'Las autoridades deben liberar a Ana Brod, retirar los cargos e indemnizar a su familia.',
      expected: ['liberar a Ana Brod', 'retirar los cargos', 'indemnizar a su familia'],
    },
    {
      text: `Exigimos:

- La libertad inmediata de Ana Brod.
- El cese del hostigamiento a los maestros.
- Garantías para la escuela.`,
      expected: [
        'La libertad inmediata de Ana Brod',
        'El cese del hostigamiento a los maestros',
        'Garantías para la escuela',
      ],
    },
    {
      text: `# Recomendaciones

Al Gobierno de Sorna:

- Liberar a Ana Brod.
- Derogar la ley de escuelas.`,
      expected: ['Liberar a Ana Brod', 'Derogar la ley de escuelas'],
    },
    {
      text: 'Los cargos contra ella deben ser retirados.',
      expected: ['Los cargos contra ella deben ser retirados'],
    },
    {
      text: 'Exigimos que se libere a Ana Brod, que se retiren los cargos y que se reabra la escuela.',
      expected: ['se libere a Ana Brod', 'se retiren los cargos', 'se reabra la escuela'],
    },
    {
      text: 'Las expertas instaron al Gobierno a liberar a Ana Brod. También pidieron una investigación independiente de los golpes.',
      expected: ['liberar a Ana Brod', 'una investigación independiente de los golpes'],
    },
    {
      text: `Señor Ministro:

Le escribo por el caso de Ana Brod.

Ponga en libertad a Ana Brod de inmediato. Asimismo, le pido que garantice su atención médica.

Atentamente,`,
      expected: ['Ponga en libertad a Ana Brod de inmediato', 'garantice su atención médica'],
    },
    {
      text: 'La Junta de Puertos debe publicar la lista de pasajeros.',
      expected: ['publicar la lista de pasajeros'],
    },
    {
      text: '«Las autoridades deben liberar a Ana Brod», dijo Luis Roy, director de Amnistía Internacional para las Américas.',
      expected: ['liberar a Ana Brod'],
    },
    {
      text: 'La FIDH hace un llamado urgente a las autoridades para que protejan a Ana Brod y a su familia.',
      expected: ['protejan a Ana Brod y a su familia'],
    },
    {
      text: 'Asimismo, instamos a la Fiscalía a investigar las amenazas contra maestros, alumnos y padres.',
      expected: ['investigar las amenazas contra maestros, alumnos y padres'],
    },
    {
      text: 'Ana Brod debe ser puesta en libertad de inmediato.',
      expected: ['Ana Brod debe ser puesta en libertad de inmediato'],
    },
    {
      text: 'Artículo 19 exhorta al Estado a garantizar la seguridad de Ana Brod y exige a la Fiscalía que investigue las amenazas.',
      expected: ['garantizar la seguridad de Ana Brod', 'investigue las amenazas'],
    },
    {
      text: `El Observatorio solicita a las autoridades:

i. Garantizar la integridad física del maestro;

ii. Poner fin al hostigamiento.`,
      expected: ['Garantizar la integridad física del maestro', 'Poner fin al hostigamiento'],
    },
    {
      text: `Por lo anterior, las organizaciones firmantes exigimos al Estado de Sorna:

1. Liberar al maestro.
2. Que se investigue a la policía.`,
      expected: ['Liberar al maestro', 'Que se investigue a la policía'],
    },
    {
      text: 'Llamamos a la comunidad internacional a mantenerse atenta y al Gobierno a cesar la persecución.',
      expected: ['mantenerse atenta y al Gobierno a cesar la persecución'],
    },
    {
      text: 'Reporteros sin Fronteras exige la liberación inmediata de Ana Brod y pide a la Fiscalía que archive el caso.',
      expected: ['la liberación inmediata de Ana Brod', 'archive el caso'],
    },
    {
      text: 'El Estado debe garantizar la vida y la integridad de Ana Brod, investigar las amenazas y sancionar a los responsables.',
      expected: [
        'garantizar la vida y la integridad de Ana Brod',
        'investigar las amenazas',
        'sancionar a los responsables',
      ],
    },
    {
      text: 'Le insto a que ordene su liberación y a que garantice su seguridad.',
      expected: ['ordene su liberación y a que garantice su seguridad'],
    },
    {
      text: 'Hacemos un llamado al Gobierno de Sorna a respetar la libertad de prensa y a cesar la persecución.',
      expected: ['respetar la libertad de prensa y a cesar la persecución'],
    },
    {
      text: 'Los expertos hicieron un llamamiento al Gobierno para que retire los cargos. Asimismo, pidieron que se garantice su derecho a la salud.',
      expected: ['retire los cargos', 'se garantice su derecho a la salud'],
    },
    {
      text: `La organización solicita:

• La libertad del maestro.
• La reparación a su familia.`,
      expected: ['La libertad del maestro', 'La reparación a su familia'],
    },
  ],
  noDemands: [
    'En 2019 Amnistía Internacional pidió la libertad del maestro. Los manifestantes exigen la renuncia del ministro. La oposición instó al presidente a dimitir.',
    'Toda persona debe poder hablar. Los Estados deben respetar los derechos humanos. Firma la petición. Comparte este llamamiento.',
    'Ana Brod debe comparecer el 3 de marzo. Debe pagar una multa. Según la ley, el tribunal debe dictar sentencia en diez días.',
    'La ONU instó al gobierno a abrir una investigación. El abogado pidió la libertad del maestro. Los padres piden justicia. El sindicato exige la reapertura de la escuela.',
    'Haz una donación. Únete a nosotros. Se ruega a los periodistas ponerse en contacto con la oficina de prensa.',
    'En 2020 pedimos la libertad del maestro. El ministro pide a los maestros que vuelvan al trabajo. El fiscal pidió diez años de cárcel.',
  ],
};
