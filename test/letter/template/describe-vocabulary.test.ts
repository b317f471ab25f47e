import { readFile, writeFile } from 'node:fs/promises';
import { describeVocabulary } from '../../../src/letter/template/describe-vocabulary.js';
import { templatesFolder } from '../../support/library.js';

const file = `${templatesFolder}/README.md`;
const section = /(<!-- words: .*? -->\n)[\s\S]*?(<!-- \/words -->)/;

test('templates/README.md tells the words that letters know (UPDATE_GOLDEN=1 writes them)', async () => {
  const text = await readFile(file, 'utf8');
  const expected = text.replace(
    section,
    (_, start: string, end: string) => `${start}${describeVocabulary()}\n${end}`,
  );
  expect(expected).toContain('| `demands › wording` | text |');
  if (process.env.UPDATE_GOLDEN) await writeFile(file, expected);
  else expect(text).toBe(expected);
});
