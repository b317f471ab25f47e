import { type RequestHandler, type Response, Router } from 'express';
import { parsePackCount, writeStallPack } from '../bulk/run/stall-pack.js';
import type { Config } from '../config.js';
import { writeCampaignPoster } from '../document/campaign-poster.js';
import { valueOrThrow } from '../problem.js';
import type { Services } from '../services.js';
import { screenOf } from './choose-screen.js';
import { sendDocument } from './document-router.js';
import { choiceIn, parseForm } from './form.js';
import { paperFrom } from './paper.js';
import { openCampaign } from './public-campaigns.js';
import { onlyMethods } from './refusal.js';

/** What a stall prints beforehand: a poster, and a bundle of blank letters. Nothing personal, so by GET like a blank. */
export function createStallRouter(
  services: Services,
  limits: Record<'poster' | 'pack', RequestHandler>,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): Router {
  const router = Router();
  router
    .route('/campaigns/:slug/poster.pdf')
    .get(limits.poster, sendPoster(services, publicUrl))
    .all(onlyMethods('GET'));
  router
    .route('/campaigns/:slug/stall-pack.pdf')
    .get(limits.pack, sendStallPack(services))
    .all(onlyMethods('GET'));
  return router;
}

function sendPoster(services: Services, publicUrl: string): RequestHandler {
  return (request, response) => {
    const campaign = openCampaign(services, String(request.params.slug));
    const { language } = screenOf(response);
    const paper = paperFrom(parseForm(request.query).paper || 'a4');
    sendPdf(response, 'poster', writeCampaignPoster(campaign, { language, publicUrl, paper }));
  };
}

function sendStallPack(services: Services): RequestHandler {
  return async (request, response) => {
    const { slug: campaign } = openCampaign(services, String(request.params.slug));
    const { target, language, paper } = parseForm(request.query);
    const pack = await writeStallPack(services.library, {
      campaign,
      target,
      language,
      date: services.today(),
      count: valueOrThrow(parsePackCount(choiceIn(request.query, 'count'))),
      paper: paperFrom(paper || 'a4'),
      reader: screenOf(response).language,
    });
    sendPdf(response, 'stall-pack', pack);
  };
}

function sendPdf(response: Response, name: string, body: Buffer): void {
  sendDocument(response, { body, contentType: 'application/pdf', fileName: `${name}.pdf` });
}
