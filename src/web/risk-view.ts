import type { Campaign, Risk } from '../campaign/campaign.js';
import { nameOfCountry } from '../text/countries.js';
import { origin } from './origin.js';
import { type Screen, toldWith } from './screen.js';

/** Shown to everyone before they write, whatever country they will give or not give. */
export function risksView({ risks }: Campaign, screen: Screen) {
  return risks.map((risk) => riskView(risk, screen));
}

export function riskView({ country, what, asOf, source }: Risk, screen: Screen) {
  return {
    country: nameOfCountry(country, screen.language),
    what: screen.say(what),
    told: toldWith(screen, Object.keys(what)),
    asOf: screen.day(asOf),
    origin: origin(source),
  };
}

/** The risk of the country that a supporter gave, where the letter names the organisation. */
export function riskOf(
  { risks, citesOrganisation }: Campaign,
  country: string | undefined,
): Risk | undefined {
  return citesOrganisation ? risks.find((risk) => risk.country === country) : undefined;
}
