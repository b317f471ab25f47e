import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { letterText } from '../../src/document/plain-text.js';
import type { Letter } from '../../src/letter/letter.js';
import { anAppeal, shippedCampaign } from '../support/library.js';

/**
 * Every letter of the first campaign as a person reads it. To accept a change of words, run the tests with
 * UPDATE_GOLDEN=1 and read the difference in review, comma by comma.
 */
const folder = fileURLToPath(new URL('../golden/', import.meta.url));

const occasions = shippedCampaign().targets.flatMap(({ id: target }) =>
  ['en', 'ru', 'kk'].flatMap((language) => ['full', 'short'].map((length) => ({ target, language, length }))),
);

test.each(occasions)(
  'the $length letter to $target in $language reads as it did',
  async ({ target, language, length }) => {
    const page = pageOf(anAppeal({ target, language, length, seed: 'golden' }).letter);
    const file = `${folder}${target}.${language}.${length}.txt`;
    if (process.env.UPDATE_GOLDEN) {
      await mkdir(folder, { recursive: true });
      await writeFile(file, page);
    }
    expect(page).toBe(await readFile(file, 'utf8'));
  },
);

test('a letter of 2024 says what has happened since', async () => {
  for (const language of ['en', 'ru', 'kk']) {
    const page = pageOf(
      anAppeal({ language, date: '2024-10-01', seed: 'golden', addressChecked: true }).letter,
    );
    const file = `${folder}prosecutor-general.${language}.full.2024.txt`;
    if (process.env.UPDATE_GOLDEN) await writeFile(file, page);
    expect(page).toBe(await readFile(file, 'utf8'));
  }
});

function pageOf(letter: Letter): string {
  return [letter.formOfAddress.join('\n'), letter.dateLine, letter.subject, letterText(letter), ''].join(
    '\n\n',
  );
}
