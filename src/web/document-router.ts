import { type RequestHandler, type Response, Router } from 'express';
import {
  type DocumentFormat,
  type DocumentRequest,
  documentFormats,
  type WrittenDocument,
  writeDocument,
} from '../document/write-document.js';
import { InputProblem } from '../problem.js';
import type { Services } from '../services.js';
import { screenOf } from './choose-screen.js';
import { appealInput, type LetterForm, parseForm } from './form.js';
import { renderLetter } from './letter-page.js';
import { paperFrom } from './paper.js';
import { openCampaign } from './public-campaigns.js';
import { onlyMethods } from './refusal.js';
import { writePage } from './write-page.js';

/** The letter of the preview as a file. By POST only: no word of a supporter stands in an address. */
export function createDocumentRouter(services: Services, limit: RequestHandler): Router {
  const router = Router();
  for (const format of documentFormats) {
    router
      .route(`/campaigns/:slug/letter.${format}`)
      .post(limit, letterAs(format, services))
      .all(onlyMethods('POST'));
  }
  return router;
}

function letterAs(format: DocumentFormat, services: Services): RequestHandler {
  return async (request, response) => {
    const campaign = openCampaign(services, String(request.params.slug));
    const form = parseForm(request.body);
    const { value: appeal } = services.write(appealInput(form, campaign.slug));
    if (!appeal) {
      renderLetter(request, response, { services, campaign, form });
      return;
    }
    try {
      sendDocument(response, await writeDocument(appeal, options(format, form)));
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      const { problems } = error;
      const page = writePage({ services, campaign, form, problems, screen: screenOf(response) });
      response.status(400).render('write', page);
    }
  };
}

function options(format: DocumentFormat, { paper, attach }: LetterForm): DocumentRequest {
  return { format, attachPdf: attach === 'pdf', paper: paper === '' ? undefined : paperFrom(paper) };
}

/** As a download under a neutral name: what lies in a folder of downloads does not tell what it is. */
export function sendDocument(response: Response, { body, contentType, fileName }: WrittenDocument): void {
  response.set('Content-Type', contentType);
  response.set('Content-Disposition', `attachment; filename="${fileName}"`);
  response.end(body);
}
