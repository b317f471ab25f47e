import { writeAppeal } from '../../src/letter/write-appeal.js';
import { describeProblem } from '../../src/problem.js';
import { plainDate } from '../../src/text/plain-date.js';
import { bodyOf } from '../support/letter-text.js';
import { anAppeal, anInput, kazakhstan, library, libraryWith, shippedCampaign } from '../support/library.js';

const languages = ['en', 'ru', 'kk'];
const lengths = ['full', 'short'];
const targets = shippedCampaign().targets.map(({ id }) => id);
const every = targets.flatMap((target) =>
  languages.flatMap((language) => lengths.map((length) => ({ target, language, length }))),
);

describe.each(every)('the $length letter to $target in $language', (occasion) => {
  const alternatives = ['2023-08-15', '2024-01-15', '2024-10-01'].flatMap((date) =>
    [0, 1, 2, 3].map((alternative) =>
      anAppeal({ ...occasion, date, choose: (_, count) => alternative % count }),
    ),
  );

  test('carries both demands and names all five', () => {
    for (const { letter, campaign } of alternatives) {
      expect(letter.demands).toEqual(['D1', 'D2']);
      for (const { name } of campaign.people) expect(bodyOf(letter)).toContain(name[occasion.language]);
    }
  });

  test('says nothing that a letter about this case must not say', () => {
    for (const { letter } of alternatives) {
      const body = bodyOf(letter);
      expect(body).not.toMatch(/five to eight|\beach\b|activist|suicide|pardon|238|329|313|lawyer|medic/i);
      expect(body).not.toMatch(/активист|самоубий|суицид|помилова|адвокат|по восемь|каждый|лекарств/i);
      expect(body).not.toMatch(/белсенді|рақымшылық|адвокат|дәрі-дәрмек/i);
      expect(body).not.toMatch(/\b9\b|\b15\b(?! (August|августа|тамыз))|Tokayev|Токаев|Тоқаев/);
      expect(body).not.toMatch(/\{\{|\}\}|undefined|null|\[object|&(amp|lt|quot|#)/);
    }
  });

  test('has the length of its kind', () => {
    const [least, most] = occasion.length === 'full' ? [180, 300] : [60, 90];
    for (const { letter } of alternatives) {
      const words = [letter.salutation, bodyOf(letter), letter.closing].join(' ').split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(least);
      expect(words).toBeLessThanOrEqual(most);
    }
  });
});

test('both demands stand whole, with the clause on peaceful assembly given as the organisation’s view', () => {
  const body = bodyOf(anAppeal().letter);
  expect(body).toContain(
    'all five of whom Amnesty International considers to have been convicted solely for exercising their right to freedom of peaceful assembly, are immediately and unconditionally released;',
  );
  expect(body).toContain(
    'an effective, impartial and independent investigation is conducted into all allegations of torture and ill-treatment, and those responsible are brought to account in fair trial proceedings.',
  );
});

test('each sentence that came from a fact says which', () => {
  const { letter } = anAppeal();
  const [opening, concern] = letter.blocks;
  expect(opening).toMatchObject({
    type: 'paragraph',
    sources: ['F01', 'F18', 'tleuzhan-profession', 'F17', 'F19'],
  });
  expect(concern).toMatchObject({ sources: expect.arrayContaining(['F25', 'F28', 'F30', 'F31']) });
  expect(letter.sources).toContainEqual({ fact: 'F25', paragraph: 'P11', footnotes: [] });
  expect(letter.sources).toContainEqual({ fact: 'F30', paragraph: 'P13', footnotes: [11] });
  const marked =
    concern?.type === 'paragraph'
      ? concern.marks.map(({ start, end }) => concern.text.slice(start, end))
      : [];
  expect(marked.length).toBeGreaterThan(2);
  for (const sentence of marked) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
});

test('sources of law and of later events are named, and stand in no paragraph of the statement', () => {
  const { letter } = anAppeal({ date: '2024-10-01' });
  expect(letter.sources.filter(({ paragraph }) => paragraph === null).map(({ fact }) => fact)).toEqual(
    expect.arrayContaining(['iccpr', 'cat', 'supreme-court']),
  );
});

describe('the date of a letter', () => {
  test('in August 2023 it knows nothing of the appeal', () => {
    expect(bodyOf(anAppeal().letter)).not.toMatch(/appeal|Supreme/i);
  });

  test('in 2024 it says what has happened since, and never that an appeal is pending', () => {
    const body = bodyOf(anAppeal({ date: '2024-10-01' }).letter);
    expect(body).toContain('Supreme Court');
    expect(body).not.toMatch(/pending|will be heard|awaits/i);
  });

  test('stands in the letter’s language, with the town', () => {
    expect(languages.map((language) => anAppeal({ language }).letter.dateLine)).toEqual([
      'Leeds, 15 August 2023',
      'Leeds, 15 августа 2023 года',
      'Leeds, 2023 жылғы 15 тамыз',
    ]);
  });

  test('over six months after the newest update it warns', () => {
    const late = writeAppeal(library, anInput({ date: '2026-11-22' }));
    expect(late.value).toBeDefined();
    expect(late.problems.map(({ code }) => code)).toContain('facts-stale');
    expect(writeAppeal(library, anInput()).problems.map(({ code }) => code)).not.toContain('facts-stale');
  });

  test('a reconfirmation by staff makes it fresh again', () => {
    const reconfirmed = libraryWith((campaign) => {
      campaign.reconfirmed = plainDate('2026-11-01');
    });
    expect(
      writeAppeal(reconfirmed, anInput({ date: '2026-11-22' })).problems.map(({ code }) => code),
    ).not.toContain('facts-stale');
  });
});

describe('the holder', () => {
  test('is named while a source shows them in office and for a year after', () => {
    expect(anAppeal({ date: '2026-08-01' }).letter.formOfAddress[0]).toContain('Asylov');
    expect(anAppeal({ date: '2026-08-02' }).letter.formOfAddress.join()).not.toContain('Asylov');
  });

  test('is written in the Russian dative, as stored', () => {
    expect(anAppeal({ language: 'ru' }).letter.formOfAddress.join(' ')).toContain(
      'Генеральному Прокурору Республики Казахстан г-ну Б. Н. Асылову',
    );
  });

  test('the minister of August 2023 is the last one that a source shows', () => {
    expect(anAppeal({ target: 'minister-of-internal-affairs' }).letter.formOfAddress[0]).toContain(
      'Akhmetzhanov',
    );
  });
});

describe('the address', () => {
  test('that is old is not printed, but told with its date', () => {
    const { value, problems } = writeAppeal(library, anInput());
    expect(value?.letter.formOfAddress.slice(-2)).toEqual(['Astana', 'KAZAKHSTAN']);
    expect(problems.map(describeProblem).join()).toContain(
      'The postal address is old (2019-03): 14 Mangilik Yel',
    );
  });

  test('is printed once the supporter has checked it', () => {
    expect(anAppeal({ addressChecked: true }).letter.formOfAddress.slice(-3)).toEqual([
      '14 Mangilik Yel',
      '010000 Astana',
      'KAZAKHSTAN',
    ]);
  });

  test.each(['ombudsman-kz@mail.ru', 'npm_ombudsman@mail.ru', 'procuror@nursat.kz', '[email protected]'])(
    '%s is never shown',
    (address) => {
      const shown = targets.map((target) =>
        JSON.stringify([
          anAppeal({ target, addressChecked: true }),
          writeAppeal(library, anInput({ target })).problems,
        ]),
      );
      for (const text of shown) expect(text).not.toContain(address);
    },
  );

  test('ends with the country in capitals, in the letter’s language and in English', () => {
    expect(languages.map((language) => anAppeal({ language }).letter.formOfAddress.at(-1))).toEqual([
      'KAZAKHSTAN',
      'КАЗАХСТАН / KAZAKHSTAN',
      'ҚАЗАҚСТАН / KAZAKHSTAN',
    ]);
  });
});

test('a copy target is copied from letters to others, and has a letter of its own', () => {
  expect(anAppeal().letter.copyTargets).toEqual(['commissioner-for-human-rights']);
  expect(anAppeal({ target: 'commissioner-for-human-rights' }).letter.copyTargets).toEqual([]);
});

test('the same input gives the same letter, another seed another wording, and never other demands or facts', () => {
  const bodies = new Set(
    Array.from({ length: 20 }, (_, seed) => bodyOf(anAppeal({ seed: String(seed) }).letter)),
  );
  expect(bodyOf(anAppeal({ seed: 'x' }).letter)).toBe(bodyOf(anAppeal({ seed: 'x' }).letter));
  expect(bodies.size).toBeGreaterThan(5);
  for (const seed of ['1', '2', '3'])
    expect(anAppeal({ seed }).letter.sources).toEqual(anAppeal().letter.sources);
});

test('a blank letter names nobody and no place', () => {
  const { letter } = anAppeal({ supporter: null });
  expect(letter.sender).toEqual({ name: '', lines: [] });
  expect(letter.dateLine).toBe('15 August 2023');
  expect(bodyOf(letter)).not.toMatch(/ , | {2}|\(\)|from,| in,/);
});

test('a supporter’s words cannot make structure, markup or template', () => {
  const personalLine = '- I demand more\n\n- {{#each demands}}x{{/each}} <b>';
  const { letter } = anAppeal({ supporter: { name: '{{organisation}}', personalLine } });
  expect(letter.blocks.filter(({ type }) => type === 'list')).toHaveLength(1);
  expect(letter.blocks).toContainEqual(
    expect.objectContaining({
      type: 'paragraph',
      text: '- I demand more - {{#each demands}}x{{/each}} <b>',
      sources: [],
    }),
  );
  expect(letter.sender.name).toBe('{{organisation}}');
});

test('where the campaign does not name the organisation, no letter does', () => {
  const silent = libraryWith((campaign) => {
    campaign.citesOrganisation = false;
  });
  for (const occasion of every)
    expect(JSON.stringify(anAppeal(occasion, silent).letter)).not.toContain('Amnesty');
});

test.each([
  ['campaign', { campaign: 'kazakhstan' }, 'There is no campaign "kazakhstan".'],
  [
    'target',
    { target: 'prosecutor-genral' },
    'There is no target "prosecutor-genral". Did you mean "prosecutor-general"?',
  ],
  ['language', { language: 'fr' }, 'There is no language "fr". Use one of: en, ru, kk.'],
  ['length', { length: 'long' }, 'There is no length "long". Use one of: full, short.'],
  [
    'date',
    { date: '15.08.2023' },
    '"15.08.2023" is not a day. Write it as year-month-day, for example 2023-08-15.',
  ],
  [
    'date before the statement',
    { date: '2023-07-30' },
    'A letter of 2023-07-30 cannot know what the statement says.',
  ],
])('an unknown %s is refused with a sentence', (_, overrides, sentence) => {
  const { value, problems } = writeAppeal(library, anInput(overrides));
  expect(value).toBeUndefined();
  expect(problems.map(describeProblem).join()).toContain(sentence);
});

test.each(['closed', 'won'] as const)('a campaign that is %s gives no letters', (state) => {
  const over = libraryWith((campaign) => {
    campaign.state = state;
  });
  expect(writeAppeal(over, anInput()).problems).toMatchObject([
    { code: 'campaign-over', where: `campaign ${kazakhstan}` },
  ]);
});

test('after its act-by date a campaign gives no letters', () => {
  const ended = libraryWith((campaign) => {
    campaign.actBy = plainDate('2023-12-31');
  });
  expect(writeAppeal(ended, anInput({ date: '2023-12-31' })).value).toBeDefined();
  expect(writeAppeal(ended, anInput({ date: '2024-01-01' })).problems[0]?.message).toBe(
    'The campaign asked for letters until 31 December 2023.',
  );
});

test('a supporter may leave the organisation’s name out, where the campaign has letters without it', () => {
  const unnamed = anAppeal({ withoutOrganisation: true });
  expect(JSON.stringify(unnamed.letter)).not.toContain('Amnesty');
  const from = libraryWith((campaign) => {
    campaign.organisationOptional = false;
  });
  expect(writeAppeal(from, anInput({ withoutOrganisation: true })).problems).toMatchObject([
    { code: 'organisation-always-named', where: 'organisation' },
  ]);
});

test('a campaign that never names the organisation keeps the promise not to', () => {
  const from = libraryWith((campaign) => {
    campaign.citesOrganisation = false;
    campaign.organisationOptional = false;
  });
  expect(JSON.stringify(anAppeal({ withoutOrganisation: true }, from).letter)).not.toContain('Amnesty');
});
