import type { Request, Response } from 'express';
import type { Campaign } from '../campaign/campaign.js';
import type { Problem } from '../problem.js';
import type { Services } from '../services.js';
import { screenOf } from './choose-screen.js';
import { appealInput, type LetterForm } from './form.js';
import { isPhone } from './ladder.js';
import { previewPage } from './preview-page.js';
import { writePage } from './write-page.js';

interface Asked {
  services: Services;
  campaign: Campaign;
  form: LetterForm;
}

/**
 * The page that answers a form: the letter; where only an edit is wrong, the letter without it, with the edit in its
 * fields; or else the form again, to mend.
 */
export function renderLetter(
  request: Request,
  response: Response,
  { services, campaign, form }: Asked,
): void {
  const screen = screenOf(response);
  const input = appealInput(form, campaign.slug);
  const written = services.write(input);
  const refused = written.value ? [] : written.problems;
  const shown = isOfEdit(refused) ? services.write({ ...input, edited: undefined }) : written;
  const { value: appeal, problems } = shown;
  if (refused.length > 0) response.status(400);
  if (!appeal) {
    response.render('write', writePage({ services, campaign, form, problems, screen }));
    return;
  }
  const phone = isPhone(request);
  response.render('preview', previewPage({ services, appeal, problems, refused, form, screen, phone }));
}

function isOfEdit(refused: readonly Problem[]): boolean {
  return refused.length > 0 && refused.every(({ where }) => where === 'subject' || where === 'text');
}
