import { jest } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import type { Services } from '../../src/services.js';
import { errorPages } from '../../src/web/error-pages.js';
import { requestsPerWindow } from '../../src/web/rate-limit.js';
import { anApp, campaignPath, postForFile, postForm } from '../support/web.js';

const broken: Partial<Services> = {
  write: () => {
    throw new TypeError('CANARY in a message\n    at CANARY');
  },
};

const app = anApp();
const failing = anApp({ services: broken });

afterEach(() => jest.restoreAllMocks());

const answers = {
  'the first page': () => request(app).get('/'),
  'a campaign': () => request(app).get(campaignPath),
  'the form': () => request(app).get(`${campaignPath}/write`),
  'the preview': () => postForm(app, 'preview'),
  'a mistake': () => postForm(app, 'preview', { name: '' }),
  'a PDF': () => postForFile(app, 'letter.pdf'),
  'a style sheet': () => request(app).get('/assets/main.css'),
  'a page that there is not': () => request(app).get('/nowhere'),
  'an asset that there is not': () => request(app).get('/assets/nowhere.css'),
  'a method that there is not': () => request(app).delete(campaignPath),
  'a fault': () => {
    jest.spyOn(console, 'error').mockImplementation(() => {});
    return postForm(failing, 'preview');
  },
};

test.each(Object.entries(answers))('%s has the headers that protect, and no cookie', async (name, ask) => {
  const { headers } = await ask();
  expect(headers['content-security-policy']).toBe(
    "default-src 'none';script-src 'self';style-src 'self';connect-src 'self';img-src data:;font-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
  );
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['permissions-policy']).toContain('camera=()');
  for (const absent of ['set-cookie', 'x-powered-by', 'etag', 'server', 'strict-transport-security'])
    expect(headers).not.toHaveProperty(absent);
  expect(headers['cache-control']).toBe(name === 'a style sheet' ? 'public, max-age=3600' : 'no-store');
});

test('HTTPS is demanded where the public address has it', async () => {
  const { headers } = await request(anApp({ publicUrl: 'https://write.example.org' })).get('/');
  expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/);
});

test('a form of another site is refused; its links are not', async () => {
  const { text } = await postForm(app, 'preview').set('Sec-Fetch-Site', 'cross-site').expect(403);
  expect(text).toContain('This form came from another site');
  await postForm(app, 'preview').set('Sec-Fetch-Site', 'same-origin').expect(200);
  await request(app).get(campaignPath).set('Sec-Fetch-Site', 'cross-site').expect(200);
});

test.each(['preview', 'letter.pdf', 'letter.eml'])('%s is reached by POST only', async (page) => {
  const { headers, text } = await request(app).get(`${campaignPath}/${page}?name=Anna`).expect(405);
  expect(headers.allow).toBe('POST');
  expect(text).toContain('This page opens from the form');
});

test('what a supporter writes appears in no log, no address and no header', async () => {
  const written: string[] = [];
  const record = (chunk: unknown) => written.push(String(chunk)) > 0;
  jest.spyOn(process.stdout, 'write').mockImplementation(record);
  jest.spyOn(process.stderr, 'write').mockImplementation(record);
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    jest.spyOn(console, level).mockImplementation((...words) => void record(words.join(' ')));
  const canaries = {
    name: 'CANARYNAME',
    street: 'CANARYSTREET',
    email: 'canary@example.org',
    personalLine: 'CANARYLINE',
  };
  for (const server of [app, failing]) {
    for (const page of ['preview', 'write', 'letter.pdf', 'letter.eml', 'letter.txt', 'letter.html']) {
      const { headers, text = '' } = await postForm(server, page, canaries);
      expect(JSON.stringify(headers)).not.toMatch(/canary/i);
      const addresses = [...text.matchAll(/(?:href|src|action|formaction)="(\/[^"]*)"/g)].join('\n');
      expect(addresses).not.toMatch(/canary/i);
    }
  }
  await request(app).get('/nowhere?name=CANARY').expect(404);
  expect(written.join('\n')).not.toMatch(/canary/i);
  expect(written.join('\n')).toContain('Fault: TypeError');
});

test('a fault shows nothing of itself, and logs where it happened', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => {});
  const { text } = await postForm(failing, 'preview').expect(500);
  expect(text).toContain('It is our fault, not yours.');
  expect(text).not.toMatch(/TypeError|CANARY|\.ts:/);
  expect(log.mock.calls.join('')).toMatch(/^Fault: TypeError\n {4}at .*security\.test/);
});

test('a fault after the answer has begun ends it, and tells the log no message', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => {});
  const begun = express();
  begun.get('/', (_request, response) => {
    response.write('begun');
    throw new Error('CANARY');
  });
  begun.use(errorPages);
  await expect(request(begun).get('/')).rejects.toThrow();
  expect(log.mock.calls.join('')).not.toContain('CANARY');
  expect(log.mock.calls.join('')).toContain('Fault: Error');
});

test('too many letters of one network are refused with a sentence that keeps the words', async () => {
  const busy = anApp();
  await askUntilRefused(busy, {});
  const { text, headers } = await postForm(busy, 'preview').expect(429);
  expect(headers['retry-after']).toBe('600');
  expect(text).toContain('Wait ten minutes');
  expect(text).toContain('value="Anna Müller"');
  await request(busy).get(campaignPath).expect(200);
});

test('going back to change something counts like a look at the letter', async () => {
  const busy = anApp();
  await askUntilRefused(busy, {});
  const { text } = await postForm(busy, 'write').expect(429);
  expect(text).toContain('value="Anna Müller"');
  await request(busy).get(`${campaignPath}/write`).expect(200);
});

test('a made-up X-Forwarded-For changes nothing where no proxy is trusted', async () => {
  const busy = anApp({ trustProxy: 0 });
  await askUntilRefused(busy, {});
  await postForm(busy, 'preview').set('X-Forwarded-For', '203.0.113.9').expect(429);
});

test('behind a proxy each network has its own count, and what a client adds before is not believed', async () => {
  const busy = anApp({ trustProxy: 1 });
  await askUntilRefused(busy, { 'X-Forwarded-For': '198.51.100.7' });
  const from = (header: string) => postForm(busy, 'preview').set('X-Forwarded-For', header);
  await from('203.0.113.9, 198.51.100.200').expect(429);
  await from('203.0.113.9').expect(200);
});

async function askUntilRefused(
  busy: ReturnType<typeof anApp>,
  headers: Record<string, string>,
): Promise<void> {
  for (let count = 0; count < requestsPerWindow; count += 1) {
    await postForm(busy, 'preview', { name: '' }).set(headers).expect(400);
  }
}
