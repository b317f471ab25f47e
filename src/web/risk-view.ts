import type { Campaign, Risk } from '../campaign/campaign.js';
import { nameOfCountry } from '../text/countries.js';
import { origin } from './origin.js';
import { type Screen, toldWith } from './screen.js';

/** Shown to everyone before they write, whatever country they will give or not give. */
export function risksView({ risks }: Campaign, screen: Screen) {
  return risks.map((risk) => ({
    country: nameOfCountry(risk.country, screen.language),
    what: screen.say(risk.what),
    told: toldWith(screen, Object.keys(risk.what)),
    asOf: screen.day(risk.asOf),
    origin: origin(risk.source),
  }));
}

/** The risk of the country that a supporter gave, where the letter names the organisation. */
export function riskOf(
  { risks, citesOrganisation }: Campaign,
  country: string | undefined,
): Risk | undefined {
  return citesOrganisation ? risks.find((risk) => risk.country === country) : undefined;
}
