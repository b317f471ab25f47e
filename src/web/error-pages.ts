import type { ErrorRequestHandler, RequestHandler } from 'express';
import { InputProblem } from '../problem.js';
import { screenOf } from './choose-screen.js';
import { type LetterForm, parseForm } from './form.js';
import { problemSentence } from './problem-sentence.js';
import { Refusal, type RefusalStatus } from './refusal.js';
import { reportFault } from './report-fault.js';

export const notFound: RequestHandler = (_request, _response, next) => next(new Refusal(404, 'not-found'));

/**
 * The one place that knows which error is which status. No page shows a message that was not written for it, and
 * nothing is passed on to Express, which would log the message.
 */
export const errorPages: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  const { status, page, campaign } = refusalOf(error);
  if (status === 500) reportFault(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const screen = screenOf(response);
  const { base, t } = screen;
  const again =
    status === 429 && request.method === 'POST' ? retry(base + request.path, request.body) : undefined;
  const title = t(`refused.${page}.title`);
  const sentence = t(`refused.${page}.sentence`);
  const problems =
    error instanceof InputProblem ? error.problems.map((problem) => problemSentence(problem, screen)) : [];
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .render(
      'problem',
      { title, sentence, problems, again, campaign },
      (failure: Error | null, html?: string) => {
        if (failure) reportFault(failure);
        response.send(html ?? `${title}\n${sentence}\n`);
      },
    );
};

/** Statuses of the errors that Express and its parser of forms throw. */
const parserRefusals: Partial<Record<number, string>> = {
  400: 'malformed',
  404: 'not-found',
  413: 'too-large',
  415: 'wrong-kind',
};

function refusalOf(error: unknown): Pick<Refusal, 'status' | 'page' | 'campaign'> {
  if (error instanceof Refusal) return error;
  if (error instanceof InputProblem) return { status: 400, page: 'input' };
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  const page = parserRefusals[status];
  if (page !== undefined) return { status: status as RefusalStatus, page };
  return status >= 400 && status < 500 ? { status: 400, page: 'malformed' } : { status: 500, page: 'fault' };
}

/** The form once more, so that no word of it is lost while the person waits. */
function retry(action: string, body: unknown): { action: string; form: LetterForm } {
  return { action, form: parseForm(body) };
}
