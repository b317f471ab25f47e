import type { Request, RequestHandler, Response } from 'express';
import type { LanguageCode } from '../text/languages.js';
import { fallbackLanguage } from '../text/languages.js';
import { languagesView } from './languages-view.js';
import { type Screen, screenIn, screenLanguages } from './screen.js';

/**
 * Takes the reader's choice off the address: `/text/ru/campaigns/x` is `/campaigns/x` in Russian without style. An
 * address without a language is shown in the one that the browser asks for. No cookie need remember it.
 */
export const chooseScreen: RequestHandler = (request, response, next) => {
  const [, base = '', text, chosen] = choice.exec(request.path) ?? [];
  const screen = screenIn(chosen ?? languageAskedFor(request), base, text !== undefined);
  response.locals.screen = screen;
  if (chosen === undefined) response.vary('Accept-Language');
  if (base !== '') request.url = request.url.slice(base.length).replace(/^(?!\/)/, '/');
  response.locals.switch = languagesView(screen, request.method === 'GET' ? request.url : '/');
  next();
};

const choice = new RegExp(`^((?:/(text))?(?:/(${screenLanguages.join('|')}))?)(?=/|$)`);

export function screenOf(response: Response): Screen {
  return response.locals.screen ?? screenIn(fallbackLanguage);
}

function languageAskedFor(request: Request): LanguageCode {
  return request.acceptsLanguages([...screenLanguages]) || fallbackLanguage;
}
