import type { Campaign } from '../campaign/campaign.js';
import { isAboveTheState } from '../campaign/target.js';
import type { Appeal } from '../letter/write-appeal.js';
import type { LetterForm } from './form.js';
import type { Screen } from './screen.js';

/** The letters of a person who writes to several, and which of them she has taken. It lives in the page alone. */
export function checklistOf({ targets }: Campaign, form: LetterForm, { say }: Screen) {
  const chosen = form.targets.split(',');
  const done = form.done.split(',').filter((id) => id !== '');
  const letters = targets.filter(({ id }) => chosen.includes(id));
  const officeOf = (id: string | undefined) => say(targets.find((target) => target.id === id)?.office);
  const next = chosen.find((id) => id !== form.target && !done.includes(id));
  return {
    letters:
      letters.length < 2
        ? []
        : letters.map(({ id, office }) => ({
            id,
            office: say(office),
            current: id === form.target,
            done: done.includes(id),
            without: done.filter((other) => other !== id).join(','),
          })),
    finished: letters.every(({ id }) => done.includes(id)),
    next: next && officeOf(next),
    whenDone: [...done, form.target].join(','),
  };
}

/**
 * To whom a letter could go besides: copy targets, and the embassy in the supporter's country. It is not proposed to
 * the careful: an embassy watches its own people. To them a body above the state is.
 */
export function otherTargets({ campaign, copies, supporter }: Appeal, form: LetterForm, { say }: Screen) {
  const chosen = form.targets.split(',');
  const isCopy = (id: string) => copies.some(({ target }) => target.id === id);
  return campaign.targets
    .map((target) => ({
      id: target.id,
      office: say(target.office),
      near: target.serves !== undefined && target.serves === supporter?.country && form.careful === '',
      safer: isAboveTheState(target) && form.careful !== '',
    }))
    .filter(({ id, near, safer }) => !chosen.includes(id) && (near || safer || isCopy(id)));
}
