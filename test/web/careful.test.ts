import { anApp, postForm } from '../support/web.js';

const app = anApp();

test('on the careful way no link hands the letter to a company, and no embassy is proposed', async () => {
  const { text: usual } = await postForm(app, 'preview', { target: 'president', country: 'GB' }).expect(200);
  expect(usual).toContain('https://mail.google.com/');
  expect(usual).toContain('name="targets" value="embassy-london"');
  const careful = { target: 'president', country: 'GB', careful: 'yes' };
  const { text } = await postForm(app, 'preview', careful).expect(200);
  expect(text).not.toMatch(/mail\.google|outlook\.|yahoo/);
  expect(text).not.toContain('embassy-london');
  expect(text).toContain('as you chose the careful way');
  expect(text).toContain('<input type="hidden" name="careful" value="yes">');
});

test('the embassy of another country than the supporter’s is not proposed', async () => {
  const { text } = await postForm(app, 'preview', { target: 'president', country: 'GB' }).expect(200);
  expect(text).not.toContain('embassy-washington');
});
