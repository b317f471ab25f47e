import express from 'express';
import type { Config } from '../config.js';
import type { Services } from '../services.js';
import { createBlankRouter } from './blank-router.js';
import { createCampaignRouter } from './campaign-router.js';
import { chooseScreen } from './choose-screen.js';
import { compress } from './compress.js';
import { refuseCrossSite } from './cross-site.js';
import { createDocumentRouter } from './document-router.js';
import { errorPages, notFound } from './error-pages.js';
import { readForms } from './form.js';
import { createHealthRouter } from './health-router.js';
import { createLiveRouter } from './live-router.js';
import { createPreviewRouter } from './preview-router.js';
import { limitPerNetwork, livePerWindow, packsPerWindow } from './rate-limit.js';
import { noStore, securityHeaders } from './security-headers.js';
import { createStallRouter } from './stall-router.js';
import { setUpViews, staticAssets, staticFonts } from './views.js';
import { createWriteRouter } from './write-router.js';

/** The pages of supporters. Nothing here stores, logs or sends: what a form brings lives as long as its answer. */
export function createApp(
  services: Services,
  config: Pick<Config, 'publicUrl' | 'trustProxy'>,
): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.set('trust proxy', config.trustProxy);
  setUpViews(app, config.publicUrl);
  const limit = limitPerNetwork();

  app.use(securityHeaders(config.publicUrl));
  app.use(compress);
  app.use(chooseScreen);
  app.use('/assets/fonts', staticFonts());
  app.use('/assets', staticAssets());
  app.use(noStore);
  app.use(createHealthRouter());
  app.use(refuseCrossSite);
  app.use(readForms());
  app.use(createCampaignRouter(services, config));
  app.use(createWriteRouter(services, limit));
  app.use(createPreviewRouter(services, limit));
  app.use(createLiveRouter(services, limitPerNetwork(livePerWindow)));
  app.use(createDocumentRouter(services, limit));
  app.use(createBlankRouter(services, limit));
  app.use(createStallRouter(services, { poster: limit, pack: limitPerNetwork(packsPerWindow) }, config));
  app.use(notFound);
  app.use(errorPages);
  return app;
}
