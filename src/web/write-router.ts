import { type RequestHandler, Router } from 'express';
import type { Services } from '../services.js';
import { screenOf } from './choose-screen.js';
import { type LetterForm, parseForm } from './form.js';
import { isChanged, turnEdits } from './kept-edits.js';
import { openCampaign } from './public-campaigns.js';
import { onlyMethods, Refusal } from './refusal.js';
import { writePage } from './write-page.js';

/** The form: empty by GET; by POST, from "Change" on the preview, with every word that it had. */
export function createWriteRouter(services: Services, limit: RequestHandler): Router {
  const router = Router();
  router
    .route('/campaigns/:slug/write')
    .get((request, response) => {
      const campaign = openCampaign(services, request.params.slug);
      const { target } = parseForm(request.query);
      if (target !== '' && !campaign.targets.some(({ id }) => id === target))
        throw new Refusal(404, 'target-unknown');
      const screen = screenOf(response);
      response.render('write', writePage({ services, campaign, form: parseForm({ target }), screen }));
    })
    .post(limit, (request, response) => {
      const campaign = openCampaign(services, String(request.params.slug));
      const screen = screenOf(response);
      const form = keepEdits(
        turnEdits(parseForm(request.body), services, campaign.slug),
        services,
        campaign.slug,
      );
      response.render('write', writePage({ services, campaign, form, screen }));
    })
    .all(onlyMethods('GET', 'POST'));
  return router;
}

/** Words of the letter stay with the form where the supporter changed them, and only then: else they are made anew. */
function keepEdits(form: LetterForm, services: Services, slug: string): LetterForm {
  if (form.editedFor === '' || isChanged(form, services, slug)) return form;
  return { ...form, editedFor: '', editedSubject: '', editedText: '' };
}
