import { Router } from 'express';
import { onlyMethods } from './refusal.js';

/** For load balancers: the program answers, and it read its campaigns before it began to listen. */
export function createHealthRouter(): Router {
  const router = Router();
  router
    .route('/healthz')
    .get((_request, response) => {
      response.type('text/plain').send('ok\n');
    })
    .all(onlyMethods('GET'));
  return router;
}
