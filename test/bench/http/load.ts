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
  /** Milliseconds, with the time that a request waited for its turn. */
  p50: number;
  p99: number;
}

/** Open at the same time. */
const connections = 20;
/** Below the 240 that the limiter lets through of one network in ten minutes. */
const requestsPerNetwork = 200;

/** What a supporter's form is sent to. */
export type FormPage = 'letter.pdf' | 'preview' | 'letter-so-far';

/** Supporters, each with her own name, from many networks. No two loads share a network. */
export async function loadForms(url: string, page: FormPage, { rate, until }: Load): Promise<LoadResult> {
  const result = await autocannon({
    url: `${url}/campaigns/${kazakhstan}/${page}`,
    connections,
    ...('seconds' in until ? { duration: until.seconds } : { amount: until.requests }),
    ...(rate !== undefined && { overallRate: rate }),
    requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, ...nextRequest(page) }) }],
  });
  const answers = result['2xx'];
  return {
    answers,
    errors: result.non2xx + result.errors + result.timeouts,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
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
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Forwarded-For': `10.${(network >> 8) & 255}.${network & 255}.7`,
    },
  };
}
