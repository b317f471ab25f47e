import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readStatement } from '../../src/statement/read-statement.js';
import { documentOf } from '../support/statement-text.js';

const shared = fileURLToPath(new URL('../../../shared/content/statement.md', import.meta.url));

/** The statement of the first campaign is not ours to keep; without it, what is invented has to do. */
const withShared = existsSync(shared) ? test : test.skip;

const invented = `
# Sorna: release three teachers

On 3 May 2023, police in Sorna arrested teachers Ana Brod, Jan Hora and Iva Mala. The authorities have denied that the teachers were arrested.

Civic Aid calls on the authorities of Sorna to:

- release Ana Brod, Jan Hora and Iva Mala

## Background

In 2019 the lawyer Petr Novak was arrested.`;

test('a document becomes a statement with people, facts and problems', () => {
  const statement = readStatement(documentOf(invented));
  expect(statement.people.map(({ name }) => name)).toEqual(['Ana Brod', 'Jan Hora', 'Iva Mala']);
  expect(statement.facts.map(({ modality, denies }) => [modality, denies])).toEqual([
    ['finding', undefined],
    ['denial', 0],
    ['finding', undefined],
  ]);
  expect(statement.problems).toEqual([]);
});

describe('the statement of the first campaign', () => {
  const read = () => readStatement(documentOf(readFileSync(shared, 'utf8')));

  withShared('is about five people and no sixth, each with role and sentence', () => {
    expect(read().people.map(({ name, role, sentence }) => [name, role, sentence])).toEqual([
      ['Aigerim Tleuzhan', 'independent journalist and translator', 'four-year prison sentence'],
      ['Kalas Nurpeisov', 'former schoolteacher and activist', 'eight-year prison sentence'],
      ['Zhan-Aidar Karmenov', 'demonstrator', 'eight years in prison'],
      ['Ermukhamet Shilibaev', 'demonstrator', 'eight years in prison'],
      ['Nurlan Dalibaev', 'demonstrator', 'eight years in prison'],
    ]);
  });

  withShared('contradicts itself in four places, and is merely worth a look in others', () => {
    const { problems } = read();
    const grave = problems.filter(({ severity }) => severity !== 'info');
    expect(grave.map(({ code, where }) => [code, where])).toEqual([
      ['term-outside-range', 'P1'],
      ['document-older-than-figure', 'P15'],
      ['acronym-mismatch', 'P3'],
      ['one-url-several-titles', 'footnote 8'],
    ]);
  });

  withShared('keeps the denial with what it denies, and marks what needs care', () => {
    const { facts } = read();
    const denial = facts.find(({ modality }) => modality === 'denial');
    expect(facts[denial?.denies ?? 0]?.source.paragraph).toBe(denial?.source.paragraph);
    expect(facts.filter(({ sensitive }) => sensitive.includes('suicide'))).toHaveLength(1);
  });
});
