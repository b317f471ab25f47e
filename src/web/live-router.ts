import { type RequestHandler, Router } from 'express';
import type { Services } from '../services.js';
import { appealInput, parseForm } from './form.js';
import { letterView } from './letter-view.js';
import { openCampaign } from './public-campaigns.js';
import { onlyMethods } from './refusal.js';

/**
 * The letter as far as the form is filled in: a small piece of page, fetched while a person types. Without a name it
 * is a blank letter; where something needs to be mended there is none (204), and the page keeps what it shows.
 */
export function createLiveRouter(services: Services, limit: RequestHandler): Router {
  const router = Router();
  router
    .route('/campaigns/:slug/letter-so-far')
    .post(limit, (request, response) => {
      const campaign = openCampaign(services, String(request.params.slug));
      const form = parseForm(request.body);
      const input = appealInput(form, campaign.slug);
      const { value } = services.write(form.name.trim() === '' ? { ...input, supporter: null } : input);
      if (value) response.render('live', { layout: false, letter: letterView(value) });
      else response.status(204).end();
    })
    .all(onlyMethods('POST'));
  return router;
}
