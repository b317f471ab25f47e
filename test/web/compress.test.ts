import type { Response } from 'supertest';
import { anApp, campaignPath, getFile, postForFile, postForm } from '../support/web.js';

const app = anApp();

function codingOf(response: Response): string | undefined {
  return response.headers['content-encoding'];
}

test.each(['/', campaignPath, `${campaignPath}/write`, '/assets/main.css', '/assets/page.js'])(
  '%s goes out compressed to who can read that',
  async (path) => {
    const response = await getFile(path, app).set('Accept-Encoding', 'gzip');
    expect(codingOf(response)).toBe('gzip');
    expect(response.headers.vary).toContain('Accept-Encoding');
  },
);

test('a preview goes out compressed', async () => {
  const response = await postForm(app, 'preview').set('Accept-Encoding', 'gzip, br');
  expect(codingOf(response)).toMatch(/^(?:gzip|br)$/);
  expect(response.text).toContain('Anna Müller');
});

test('who asks for no compression gets the page as it is', async () => {
  const response = await getFile('/', app).set('Accept-Encoding', 'identity');
  expect(codingOf(response)).toBeUndefined();
});

test('a letter as a file goes out as it is', async () => {
  const pdf = await postForFile(app, 'letter.pdf').set('Accept-Encoding', 'gzip');
  expect(codingOf(pdf)).toBeUndefined();
  expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
});
