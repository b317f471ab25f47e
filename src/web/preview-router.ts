import { type RequestHandler, Router } from 'express';
import type { Services } from '../services.js';
import { screenOf } from './choose-screen.js';
import { appealInput, parseForm } from './form.js';
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
      const form = parseForm(request.body);
      const { value: appeal, problems } = services.write(appealInput(form, campaign.slug));
      const screen = screenOf(response);
      if (appeal)
        response.render(
          'preview',
          previewPage({ services, appeal, problems, form, screen, phone: isPhone(request) }),
        );
      else response.status(400).render('write', writePage({ services, campaign, form, problems, screen }));
    })
    .all(onlyMethods('POST'));
  return router;
}
