import type { RequestHandler } from 'express';
import { Refusal } from './refusal.js';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a form that another site posts to us. There is no session to ride on; it keeps other pages from using
 * their visitors' browsers, and networks, to make letters. Browsers without the header are let through:
 * under `no-referrer` their Origin says nothing.
 */
export const refuseCrossSite: RequestHandler = (request, _response, next) => {
  const crossSite = request.get('sec-fetch-site') === 'cross-site' && !harmless.has(request.method);
  next(crossSite ? new Refusal(403, 'cross-site') : undefined);
};
