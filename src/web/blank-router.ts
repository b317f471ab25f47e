import { type RequestHandler, Router } from 'express';
import { reverseLanguage } from '../document/blank.js';
import { writeDocument } from '../document/write-document.js';
import { valueOrThrow } from '../problem.js';
import type { Services } from '../services.js';
import { screenOf } from './choose-screen.js';
import { sendDocument } from './document-router.js';
import { appealInput, parseForm } from './form.js';
import { paperFrom } from './paper.js';
import { openCampaign } from './public-campaigns.js';
import { onlyMethods } from './refusal.js';

/**
 * A letter without a sender, to fill in and sign by hand. It holds nothing personal, so it has an address of its
 * own that a stall can bookmark, and only approved words: an address that brings others would put them on paper in
 * our name. In another language than the reader's it has the same letter in hers on its reverse.
 */
export function createBlankRouter(services: Services, limit: RequestHandler): Router {
  const router = Router();
  router
    .route('/campaigns/:slug/blank.pdf')
    .get(limit, async (request, response) => {
      const { slug, languages } = openCampaign(services, String(request.params.slug));
      const form = parseForm(request.query);
      const input = { ...appealInput(form, slug), supporter: null, edited: undefined };
      const appeal = valueOrThrow(services.write(input));
      const other = reverseLanguage(appeal.letter.language, screenOf(response).language, languages);
      const reverse = other === undefined ? undefined : services.write({ ...input, language: other }).value;
      const paper = paperFrom(form.paper || 'a4');
      sendDocument(response, await writeDocument(appeal, { format: 'pdf', paper, reverse }));
    })
    .all(onlyMethods('GET'));
  return router;
}
