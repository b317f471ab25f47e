import { createHmac, randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { networkOf } from './network.js';
import { Refusal } from './refusal.js';

/** Letters and previews that one network may ask for in a window: a stall with thirty writers stays below. */
export const requestsPerWindow = 240;

/** Looks at the letter while it is being written: thirty writers who stop to think forty times each. */
export const livePerWindow = 1200;

/** Packs of up to a hundred letters: each is the work of sixty previews. */
export const packsPerWindow = 20;

/** Milliseconds. Counts, and the key that hides whose they are, live no longer. */
const window = 10 * 60 * 1000;

/**
 * Counts previews and documents per network, in memory, under a key that nobody can turn back into an address:
 * an HMAC with a random secret that is thrown away every ten minutes.
 */
export function limitPerNetwork(limit = requestsPerWindow): RequestHandler {
  const secret = rotatingSecret();
  return rateLimit({
    windowMs: window,
    limit,
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator: (request) => hide(networkOf(request.ip ?? ''), secret()),
    handler: (_request, response, next) => {
      response.set('Retry-After', String(window / 1000));
      next(new Refusal(429, 'too-many'));
    },
    // Its checks write to the log. What they would find, TRUST_PROXY settles and tests show.
    validate: false,
  });
}

function hide(network: string, secret: Buffer): string {
  return createHmac('sha256', secret).update(network).digest('base64url');
}

function rotatingSecret(): () => Buffer {
  let secret = randomBytes(32);
  let born = Date.now();
  return () => {
    if (Date.now() - born > window) {
      secret = randomBytes(32);
      born = Date.now();
    }
    return secret;
  };
}
