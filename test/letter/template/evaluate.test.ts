import fc from 'fast-check';
import Handlebars from 'handlebars';
import { EvaluationError, evaluate, type Scope, type Value } from '../../../src/letter/template/evaluate.js';
import { findForbidden } from '../../../src/letter/template/forbidden.js';
import { limits } from '../../../src/letter/template/limits.js';
import { campaignWords } from '../../../src/letter/template/phrase.js';
import { aData, aTemplate } from '../../support/random-template.js';

const handlebars = Handlebars.create();

function ours(
  template: string,
  scope: Scope,
  choose: (name: string, count: number) => number = () => 0,
): string {
  const sentence = (helper: string, id: string) => campaignWords(`[${helper} ${id}]`, [id]);
  return evaluate(Handlebars.parse(template), { scope, sentence, choose }).map(String).join('');
}

function theirs(template: string, scope: Scope): string {
  return handlebars.compile(template, { noEscape: true })(scope);
}

test('on what letters may hold, it agrees with Handlebars for 10,000 random pairs of template and words', () => {
  let compared = 0;
  fc.assert(
    fc.property(aTemplate, fc.tuple(aData, aData, aData, aData), (template, words) => {
      const program = Handlebars.parse(template);
      expect(findForbidden(program)).toEqual([]);
      const compiled = handlebars.compile(template, { noEscape: true });
      for (const data of words) {
        if (ours(template, data) !== compiled(data)) expect(ours(template, data)).toBe(compiled(data));
        compared += 1;
      }
    }),
    { numRuns: 2_500 },
  );
  expect(compared).toBe(10_000);
});

test.each<[string, string, Scope, string]>([
  [
    'a word inside each is the item’s, and ../ is the one outside',
    '{{#each l}}{{n}}{{../n}} {{/each}}',
    { n: 'o', l: [{ n: 'a' }, { n: 'b' }] },
    'ao bo ',
  ],
  ['else of an empty list', '{{#each l}}x{{else}}none{{/each}}', { l: [] }, 'none'],
  ['zero is no', '{{#if n}}yes{{else}}no{{/if}}', { n: 0 }, 'no'],
  ['else if', '{{#if a}}A{{else if b}}B{{else}}C{{/if}}', { a: '', b: 'x' }, 'B'],
  ['white space control', 'a  {{~#if b~}}  x  {{~/if~}}  c', { b: true }, 'axc'],
  ['blocks on lines of their own leave no empty line', 'a\n{{#if b}}\nx\n{{/if}}\nc', { b: true }, 'a\nx\nc'],
])('%s', (_, template, scope, expected) => {
  expect(ours(template, scope)).toBe(expected);
  expect(theirs(template, scope)).toBe(expected);
});

test('a supporter’s words are a value and never parsed', () => {
  expect(ours('{{name}}', { name: '{{#each demands}}x{{/each}}' })).toBe('{{#each demands}}x{{/each}}');
});

test.each([
  'constructor',
  '__proto__',
  'toString',
  'constructor.name',
  'l.length',
  'l.constructor',
  'n.length',
])('what a word inherits is not found: {{%s}}', (path) => {
  expect(ours(`{{${path}}}`, { l: ['a'], n: 'b' })).toBe('');
});

describe('vary', () => {
  const template = '{{#vary "opening"}}A{{else vary}}B{{else vary}}C{{else}}D{{/vary}}';

  test('a chain of else vary is one choice with equal odds', () => {
    const asked: [string, number][] = [];
    const chosen = [0, 1, 2, 3].map((index) =>
      ours(template, {}, (name, count) => {
        asked.push([name, count]);
        return index;
      }),
    );
    expect(chosen).toEqual(['A', 'B', 'C', 'D']);
    expect(asked).toEqual(Array.from({ length: 4 }, () => ['opening', 4]));
  });

  test('a vary without a name is known by its number', () => {
    const names: string[] = [];
    ours('{{#vary}}a{{else}}b{{/vary}}{{#vary}}c{{else}}d{{/vary}}', {}, (name) => {
      names.push(name);
      return 0;
    });
    expect(names).toEqual(['1', '2']);
  });
});

test('facts and law are put in by id, given in the template or by a list', () => {
  expect(ours('{{fact "F25"}} {{#each l}}{{law id}}{{/each}}', { l: [{ id: 'iccpr' }] })).toBe(
    '[fact F25] [law iccpr]',
  );
});

describe('a template bomb', () => {
  const list: Value = Array.from({ length: 200 }, () => 'x');

  test('of loops in loops stops at its budget of steps', () => {
    expect(() =>
      ours('{{#each l}}{{#each ../l}}{{#each ../../l}}y{{/each}}{{/each}}{{/each}}', { l: list }),
    ).toThrow(new EvaluationError(`The template takes more than ${limits.steps} steps.`));
  });

  test('of long words stops at its budget of output', () => {
    const long = campaignWords('y'.repeat(5000));
    expect(() => ours('{{#each l}}{{../long}}{{/each}}', { l: list, long })).toThrow(
      new EvaluationError(`The letter exceeds ${limits.output} characters.`),
    );
  });

  test('of depth stops at its budget of depth', () => {
    const deep = '{{#if a}}'.repeat(60) + '{{/if}}'.repeat(60);
    expect(() => ours(deep, { a: true })).toThrow(EvaluationError);
  });
});
