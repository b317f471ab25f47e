/** Ids of targets; lists have commas between. */
interface Turns {
  target: string;
  targets: string;
  done: string;
}

/**
 * Whose letter a form is about when it holds several targets: the one asked for, or else the first whose letter has
 * not been taken; the last one when all are.
 */
export function takeTurns<Form extends Turns>(form: Form): Form {
  const targets = form.targets === '' ? [form.target].filter((id) => id !== '') : form.targets.split(',');
  const done = form.done.split(',').filter((id) => targets.includes(id));
  const open = targets.filter((id) => !done.includes(id));
  const target = open.includes(form.target) ? form.target : (open[0] ?? targets.at(-1) ?? '');
  return { ...form, target, targets: targets.join(','), done: done.join(',') };
}
