import type { Express } from 'express';
import request from 'supertest';
import type { Library } from '../../src/letter/library.js';
import { type Services, servicesOf } from '../../src/services.js';
import { type PlainDate, plainDate } from '../../src/text/plain-date.js';
import { createApp } from '../../src/web/app.js';
import { kazakhstan, library } from './library.js';

/** Where supporters of the shipped campaign are. */
export const campaignPath = `/campaigns/${kazakhstan}`;

export interface Setup {
  on?: PlainDate;
  from?: Library;
  publicUrl?: string;
  /** With 1, `X-Forwarded-For` names the network that a test speaks from. */
  trustProxy?: number;
  services?: Partial<Services>;
}

/** The pages over the shipped campaign, two years after the statement unless a test says otherwise. */
export function anApp(setup: Setup = {}): Express {
  const {
    on = plainDate('2025-08-15'),
    from = library,
    publicUrl = 'http://localhost:3000',
    trustProxy = 0,
  } = setup;
  const services = { ...servicesOf(from, () => on), ...setup.services };
  return createApp(services, { publicUrl, trustProxy });
}

/** A filled-in form; override what a test is about. */
export function aForm(overrides: Record<string, string> = {}): Record<string, string> {
  return {
    target: 'prosecutor-general',
    language: 'en',
    length: 'full',
    name: 'Anna Müller',
    town: 'Leeds',
    country: 'GB',
    personalLine: 'My grandmother taught in Almaty.',
    ...overrides,
  };
}

export function postForm(app: Express, page: string, overrides: Record<string, string> = {}) {
  return request(app).post(`${campaignPath}/${page}`).type('form').send(aForm(overrides));
}

export function postForFile(app: Express, page: string, overrides: Record<string, string> = {}) {
  return asFile(postForm(app, page, overrides));
}

export function getFile(path: string, app: Express) {
  return asFile(request(app).get(path));
}

/** For requests whose answer is a file. */
function asFile(asked: request.Test): request.Test {
  return asked.buffer(true).parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => done(null, Buffer.concat(chunks)));
  });
}

/** The values of a page's form, by name, as a browser would send them back with no button pressed. */
export function fieldsOf(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)];
  return Object.fromEntries(inputs.map(([, name, value]) => [name, value]));
}

/** What the fields of a preview hold for changing the letter's words, and for which letter. */
export function editsOf(html: string) {
  const find = (pattern: RegExp) => (pattern.exec(html)?.[1] ?? '').replaceAll('&#x27;', "'");
  return {
    editedFor: find(/name="editedFor" value="([^"]*)"/),
    editedSubject: find(/name="editedSubject" value="([^"]*)"/),
    editedText: find(/<textarea form="letter" id="editedText"[^>]*>\n([^<]*)/),
  };
}
