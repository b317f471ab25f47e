import { type RequestHandler, Router } from 'express';
import type { Services } from '../services.js';
import { appealInput, type LetterForm, parseForm } from './form.js';
import { turnEdits } from './kept-edits.js';
import { renderLetter } from './letter-page.js';
import { openCampaign } from './public-campaigns.js';
import { onlyMethods } from './refusal.js';

export function createPreviewRouter(services: Services, limit: RequestHandler): Router {
  const router = Router();
  router
    .route('/campaigns/:slug/preview')
    .post(limit, (request, response) => {
      const campaign = openCampaign(services, String(request.params.slug));
      const form = turnEdits(parseForm(request.body), services, campaign.slug);
      renderLetter(request, response, { services, campaign, form: restored(form, services, campaign.slug) });
    })
    .all(onlyMethods('POST'));
  return router;
}

/** After "Restore": with its lost demands put back, or as it was before any change. */
function restored(form: LetterForm, services: Services, slug: string): LetterForm {
  if (form.restore === 'all') return { ...form, editedFor: '', editedSubject: '', editedText: '' };
  if (form.restore !== 'demands') return form;
  const words = services.restore(appealInput(form, slug)).value;
  return words ? { ...form, editedSubject: words.subject, editedText: words.text } : form;
}
