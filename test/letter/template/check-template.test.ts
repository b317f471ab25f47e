import { checkTemplate, type KnownSentences } from '../../../src/letter/template/check-template.js';
import { limits } from '../../../src/letter/template/limits.js';
import { parseTemplate } from '../../../src/letter/template/parse-template.js';
import { describeProblem } from '../../../src/problem.js';

const head = '---\nsubject: "{{subject}}"\npurpose: A test\nreviewed: true\n---\n';

function problemsOf(body: string, known?: KnownSentences): string[] {
  const { value, problems } = parseTemplate(head + body);
  return [...problems, ...(value ? checkTemplate(value, known) : [])].map(describeProblem);
}

test('a template of known words has no problems', () => {
  const body =
    '{{#vary "opening"}}I write from {{town}}.{{else vary}}Hello.{{else}}Good day.{{/vary}}\n{{! a comment }}\n{{#each demands}}\n- {{wording}}{{#if @last}}.{{else}};{{/if}}\n{{/each}}\n{{fact "F25"}}';
  expect(problemsOf(body, { fact: ['F25'], law: [] })).toEqual([]);
});

test.each([
  [
    'a misspelt word',
    'Dear {{nmae}}',
    'error: 6:8: "nmae" is not a word that letters know. Did you mean "name"?',
  ],
  [
    'a misspelt list of each',
    '\n{{#each demnds}}x{{/each}}',
    'error: 7:9: "demnds" is not a word that letters know. Did you mean "demands"?',
  ],
  [
    'a misspelt condition',
    '{{#if twon}}x{{/if}}',
    'error: 6:7: "twon" is not a word that letters know. Did you mean "town"?',
  ],
  [
    'a misspelt word inside each',
    '{{#each demands}}\n\n  {{wordng}}{{/each}}',
    'error: 8:5: "wordng" is not a word that letters know. Did you mean "wording"?',
  ],
  [
    'a misspelt word inside if inside each',
    '{{#each people}}{{#if name}}{{rôle}}{{/if}}{{/each}}',
    'error: 6:31: "rôle" is not a word that letters know. Did you mean "role"?',
  ],
  [
    'a misspelt word inside else vary',
    '{{#vary}}a{{else vary}}{{tonw}}{{else}}c{{/vary}}',
    'error: 6:26: "tonw" is not a word that letters know. Did you mean "town"?',
  ],
  [
    'an outer word inside each',
    '{{#each people}}{{town}}{{/each}}',
    'error: 6:19: "town" is not a word that letters know. Inside {{#each}}, write "../town".',
  ],
  [
    'a list where a text belongs',
    '{{demands}}',
    'error: 6:3: "demands" is a list, which cannot stand here. Use {{#each}}.',
  ],
  [
    'each over a text',
    '{{#each name}}x{{/each}}',
    'error: 6:9: "name" is a text, which cannot stand here. Use a list.',
  ],
  [
    'an unknown block',
    '{{#wiht town}}x{{/wiht}}',
    'error: 6:1: There is no block "wiht". Use one of: if, unless, each, vary.',
  ],
  [
    'a turn word outside each',
    '{{@index}}',
    'error: 6:3: "@index" is not a word that letters know. Leave it out.',
  ],
  [
    'an unknown fact',
    '{{fact "F52"}}',
    'error: 6:1: The campaign has no fact "F52" that a letter may say. Did you mean "F25"?',
  ],
  [
    'a vary with one alternative',
    '{{#vary}}x{{/vary}}',
    'error: 6:1: {{#vary}} has one alternative only. Add another after {{else}}.',
  ],
  [
    'a block that is not closed',
    '\n\n{{#if town}}x',
    /^error: 8:\d+: The template cannot be read here: .+\. Close each/,
  ],
  [
    'blocks closed in the wrong order',
    '{{#if town}}{{#each people}}{{/if}}{{/each}}',
    /^error: 6:\d+: The template cannot be read here: each doesn't match if\. Close each/,
  ],
])('%s is told with its place and what would be right', (_, body, sentence) => {
  const problems = problemsOf(body, { fact: ['F25'], law: ['iccpr'] });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(sentence);
});

test('a misspelt word of the subject is told with its own line and column', () => {
  const template = '---\npurpose: A test\nsubject: "About {{subjct}}"\nreviewed: false\n---\nHello.';
  const { value } = parseTemplate(template);
  expect(value && checkTemplate(value).map(({ where }) => where)).toEqual(['3:19']);
});

test.each([
  '{{> header}}',
  '{{{name}}}',
  '{{& name}}',
  '{{log name}}',
  '{{lookup people 0}}',
  '{{#with people}}x{{/with}}',
  '{{#each people as |person|}}{{person}}{{/each}}',
  '{{#if (lookup people 0)}}x{{/if}}',
  '{{#if town includeZero=true}}x{{/if}}',
  '{{* decorator}}',
  '{{#*inline "x"}}y{{/inline}}',
  '{{"name"}}',
  '{{12}}',
  '{{@root.name}}',
  '{{fact "F1" "F2"}}',
  '{{fact (law "x")}}',
  '{{{{raw}}}}x{{{{/raw}}}}',
  '{{#people}}x{{/people}}',
  '{{constructor}}',
  '{{people.length}}',
  '{{#each people}}{{__proto__}}{{/each}}',
])('%s is refused', (body) => {
  const problems = problemsOf(body, { fact: [], law: [] });
  expect(problems).not.toEqual([]);
  for (const problem of problems) expect(problem).toMatch(/^error: 6:\d+: .+/);
});

test.each([
  ['no front matter', 'Dear {{name}}', '1:1'],
  ['a misspelt key', '---\nsubjct: x\npurpose: y\nreviewed: true\n---\nz', '2:1'],
  ['front matter that is no YAML', '---\nsubject: {{subject}}\npurpose: y\nreviewed: true\n---\nz', '2:10'],
])('a template with %s is refused', (_, source, where) => {
  const { value, problems } = parseTemplate(source);
  expect(value).toBeUndefined();
  expect(problems[0]).toMatchObject({ severity: 'error', where });
});

test('a template of more than 64,000 characters is refused before it is parsed', () => {
  expect(parseTemplate(head + 'x'.repeat(limits.size)).problems[0]?.code).toBe('too-large');
});

test('blocks more than 50 deep are refused, and thousands do not break the parser', () => {
  for (const depth of [51, 3000]) {
    const { value, problems } = parseTemplate(
      `${head}${'{{#if town}}'.repeat(depth)}x${'{{/if}}'.repeat(depth)}`,
    );
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  }
});

test('a vary in another, and one with very many wordings, are refused', () => {
  expect(problemsOf('{{#vary}}{{#vary}}a{{else}}b{{/vary}}{{else}}c{{/vary}}').join()).toContain(
    'A {{#vary}} stands in another.',
  );
  expect(problemsOf(`{{#vary}}a${'{{else vary}}b'.repeat(30)}{{/vary}}`).join()).toContain('Use at most 20.');
});

test('front matter that refers to itself is refused', () => {
  const { value, problems } = parseTemplate('---\nsubject: *nope\npurpose: y\nreviewed: true\n---\nz');
  expect(value).toBeUndefined();
  expect(problems[0]).toMatchObject({ severity: 'error', where: expect.stringMatching(/^\d+:\d+$/) });
});

test.each(['name', 'town', 'country', 'personalLine'])(
  '{{fact %s}} lets a supporter choose no fact',
  (word) => {
    const [problem] = problemsOf(`{{fact ${word}}}`);
    expect(problem).toContain("holds a supporter's words, which cannot choose a sentence");
  },
);

test('no supporter’s words stand in a subject, which is the title of the document', () => {
  const withSubject = (subject: string) => {
    const { value } = parseTemplate(head.replace('{{subject}}', subject));
    return value ? checkTemplate(value).map(describeProblem) : [];
  };
  expect(withSubject('{{subject}}{{#if town}}, from abroad{{/if}}')).toEqual([]);
  expect(withSubject('{{subject}} ({{#unless name}}a{{else}}{{name}}{{/unless}})').join()).toContain(
    '"name" would put a supporter\'s words into the subject',
  );
});
