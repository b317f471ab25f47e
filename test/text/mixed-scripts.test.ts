import { mixedScripts } from '../../src/text/mixed-scripts.js';

test.each([
  'Hannah Whitfield',
  "Seán O'Brien-Müller 3rd",
  'Айгүл Нұрланқызы',
  'Ёлкина-Петрова',
  'Γιώργος Παπαδόπουλος',
  'محمد علی',
  'דנה כהן',
  '山田 太郎',
  'やまだ タロウ',
  '김철수',
  'Anna 山田',
  'Kim 철수',
  'अनिता शर्मा',
  'สมชาย',
  'J. K.',
  '12-14',
  '',
])('%s is of one writing system', (name) => {
  expect(mixedScripts(name)).toEqual([]);
});

test.each([
  ['P\u0430vel', ['Latin', 'Cyrillic']],
  ['Hannah \u0410\u0430', ['Latin', 'Cyrillic']],
  ['\u039Fliver', ['Latin', 'Greek']],
  ['\u0421\u03BFло', ['Greek', 'Cyrillic']],
  ['Pavel \u0566', ['Latin', 'Armenian']],
  ['山田 \u0430', ['Cyrillic', 'Japanese']],
  ['\u13A0nna', ['Latin', 'Cherokee']],
])('%s is of %j', (name, scripts) => {
  expect(mixedScripts(name)).toEqual(scripts);
});
