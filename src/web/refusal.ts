import type { RequestHandler } from 'express';

/** Statuses that have a page of words in `views/locales`. */
export type RefusalStatus = 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 429 | 500;

/** Thrown by routes for what cannot be answered; `error-pages.ts` turns it into a page. */
export class Refusal extends Error {
  override name = 'Refusal';

  /** `page` names the words under `refused` in the locale; the page leads to the campaign of that slug. */
  constructor(
    readonly status: RefusalStatus,
    readonly page: string,
    readonly campaign?: string,
  ) {
    super(page);
  }
}

/** The end of a route: any other method is refused with the ones that there are. */
export function onlyMethods(...methods: string[]): RequestHandler {
  return (_request, response, next) => {
    response.set('Allow', methods.join(', '));
    next(new Refusal(405, 'method'));
  };
}
