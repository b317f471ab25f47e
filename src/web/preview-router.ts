import { type RequestHandler, Router } from 'express';
import type { Services } from '../services.js';
import { screenOf } from './choose-screen.js';
import { appealInput, type LetterForm, parseForm } from './form.js';
import { isPhone } from './ladder.js';
import { previewPage } from './preview-page.js';
import { openCampaign } from './public-campaigns.js';
import { onlyMethods } from './refusal.js';
import { writePage } from './write-page.js';

export function createPreviewRouter(services: Services, limit: RequestHandler): Router {
  const router = Router();
  router
    .route('/campaigns/:slug/preview')
    .post(limit, (request, response) => {
      const campaign = openCampaign(services, String(request.params.slug));
      const form = restored(parseForm(request.body), services, campaign.slug);
      const screen = screenOf(response);
      const input = appealInput(form, campaign.slug);
      const written = services.write(input);
      // Where only an edit is wrong, the letter without it is shown, and the edit in its fields.
      const refused = written.value ? [] : written.problems;
      const shown = refused.every(isOfEdit) ? services.write({ ...input, edited: undefined }) : written;
      const { value: appeal, problems } = written.value ? written : shown;
      if (refused.length > 0) response.status(400);
      if (!appeal) response.render('write', writePage({ services, campaign, form, problems, screen }));
      else {
        const phone = isPhone(request);
        response.render('preview', previewPage({ services, appeal, problems, refused, form, screen, phone }));
      }
    })
    .all(onlyMethods('POST'));
  return router;
}

function isOfEdit({ where }: { where: string }): boolean {
  return where === 'subject' || where === 'text';
}

/** After "Restore": with its lost demands put back, or as it was before any change. */
function restored(form: LetterForm, services: Services, slug: string): LetterForm {
  if (form.restore === 'all') return { ...form, editedFor: '', editedSubject: '', editedText: '' };
  if (form.restore !== 'demands') return form;
  const words = services.restore(appealInput(form, slug)).value;
  return words ? { ...form, editedSubject: words.subject, editedText: words.text } : form;
}
