import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import { kazakhstan } from '../../support/library.js';
import { personAt } from '../supporters.js';

export interface Load {
  /** Requests a second; as many as are answered where it is absent. */
  rate?: number;
  /** Seconds, or requests in all. */
  until: { seconds: number } | { requests: number };
}

export interface LoadResult {
  answers: number;
  /** Refusals, faults, and requests without an answer. */
  errors: number;
  /** Milliseconds from sending a form to the last byte of its answer. */
  p50: number;
  p99: number;
}

/** Open at the same time where no rate is given. */
const connections = 20;
/** At a rate, so many take turns in each second: at most these few wait at the same time. */
const turnsASecond = 25;
/** Below the 240 that the limiter lets through of one network in ten minutes. */
const requestsPerNetwork = 200;

/** What a supporter's form is sent to. */
export type FormPage = 'letter.pdf' | 'preview' | 'letter-so-far';

/**
 * Supporters, each with her own name, from many networks. No two loads share a network. At a rate they come
 * spread over the second: autocannon by itself sends all of a second's requests at its beginning.
 */
export async function loadForms(url: string, page: FormPage, { rate, until }: Load): Promise<LoadResult> {
  const times: number[] = [];
  const turns = rate === undefined ? 1 : turnsASecond;
  const length = 'seconds' in until ? { duration: until.seconds } : { amount: until.requests };
  const options: autocannon.Options = {
    url: `${url}/campaigns/${kazakhstan}/${page}`,
    ...length,
    ...(rate === undefined ? { connections } : { connections: 1, overallRate: rate / turns }),
    requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, ...nextRequest(page) }) }],
  };
  const results = await Promise.all(
    Array.from({ length: turns }, async (_, turn) => {
      await pause((turn * 1000) / turns);
      return sendForms(options, times);
    }),
  );
  const sum = (count: (result: autocannon.Result) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  times.sort((a, b) => a - b);
  return {
    answers: sum((result) => result['2xx']),
    errors: sum((result) => result.non2xx + result.errors + result.timeouts),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}

function sendForms(options: autocannon.Options, times: number[]): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const load = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
    load.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
/** A preview in Russian for a reader of English is the heaviest: the same letter stands beside it. */
const languages = { 'letter.pdf': 'en', preview: 'ru', 'letter-so-far': 'en' };

let sent = 0;

function nextRequest(page: FormPage) {
  const { name, town, street, postcode, country } = personAt(sent);
  const network = Math.floor(sent / requestsPerNetwork);
  sent += 1;
  const choice = {
    target: 'prosecutor-general',
    language: languages[page],
    length: 'full',
    personalLine: '',
  };
  return {
    body: new URLSearchParams({ ...choice, name, street, postcode, town, country }).toString(),
    headers: {
      'Accept-Encoding': 'gzip',
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Forwarded-For': `10.${(network >> 8) & 255}.${network & 255}.7`,
    },
  };
}
