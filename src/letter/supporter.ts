import { z } from 'zod';
import { type CountryCode, findCountry } from '../text/countries.js';
import { cleanWords } from '../text/clean.js';
import type { Checked, Problem } from '../problem.js';

/** Longest values that are taken, in characters. A personal line of this length leaves a letter on one page. */
export const longest = {
  name: 80,
  street: 100,
  postcode: 16,
  town: 60,
  country: 60,
  email: 254,
  personalLine: 400,
} as const;

/** The person who writes. Only the name is needed; each other value is a choice. */
export interface Supporter {
  name: string;
  street?: string;
  postcode?: string;
  town?: string;
  country?: CountryCode;
  email?: string;
  personalLine?: string;
}
