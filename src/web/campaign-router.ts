import { Router } from 'express';
import type { Config } from '../config.js';
import type { Services } from '../services.js';
import { campaignPage } from './campaign-page.js';
import { screenOf } from './choose-screen.js';
import { homePage } from './home-page.js';
import { publicCampaign, publicCampaigns } from './public-campaigns.js';
import { onlyMethods } from './refusal.js';

export function createCampaignRouter(services: Services, { publicUrl }: Pick<Config, 'publicUrl'>): Router {
  const router = Router();
  router
    .route('/')
    .get((_request, response) => {
      response.render('home', homePage(publicCampaigns(services), services.today(), screenOf(response)));
    })
    .all(onlyMethods('GET'));
  router
    .route('/campaigns/:slug')
    .get((request, response) => {
      const campaign = publicCampaign(services, request.params.slug);
      response.render(
        'campaign',
        campaignPage(campaign, { services, screen: screenOf(response), publicUrl }),
      );
    })
    .all(onlyMethods('GET'));
  router
    .route('/leave')
    .get((_request, response) => {
      response.render('leave', { title: screenOf(response).t('leave.title') });
    })
    .all(onlyMethods('GET'));
  return router;
}
