import { z } from 'zod';
import { longestEdited } from '../letter/edited-words.js';
import type { Services } from '../services.js';
import { appealInput, type LetterForm, letterKey } from './form.js';

/** Letters that are kept beside the one on the page: with more, the form grows too large for slow lines. */
const mostKept = 4;

const keptEdits = z
  .array(
    z.object({
      letter: z.string().max(100),
      subject: z.string().max(longestEdited.subject),
      text: z.string().max(longestEdited.text),
    }),
  )
  .max(mostKept)
  .catch([]);

/** Words of one letter as its supporter changed them; `letter` is its key. */
type KeptEdit = z.infer<typeof keptEdits>[number];

/**
 * The form with the edits of the letter that it is about. Those of another, which the supporter has just left, are
 * laid aside in the form and come back when she does; unchanged words are not kept, and are made anew.
 */
export function turnEdits(form: LetterForm, services: Services, slug: string): LetterForm {
  const key = letterKey(form);
  const { editedFor, editedSubject: subject, editedText: text } = form;
  if (form.keptEdits === '' && ['', key].includes(editedFor)) return form;
  const others = readKept(form.keptEdits).filter(({ letter }) => letter !== editedFor);
  if (editedFor === key) return { ...form, keptEdits: writeKept(others.filter(isNot(key))) };
  const left = isChanged(form, services, slug) ? [{ letter: editedFor, subject, text }] : [];
  const kept = keptEdits.parse([...left, ...others].slice(0, mostKept));
  const back = kept.find(({ letter }) => letter === key);
  return {
    ...form,
    editedFor: back ? key : '',
    editedSubject: back?.subject ?? '',
    editedText: back?.text ?? '',
    keptEdits: writeKept(kept.filter(isNot(key))),
  };
}

function isNot(key: string) {
  return ({ letter }: KeptEdit) => letter !== key;
}

/** Whether the words that a form holds of a letter are others than the approved ones. */
export function isChanged(form: LetterForm, services: Services, slug: string): boolean {
  const of = letterOf(form.editedFor, form);
  if (letterKey(of) !== form.editedFor) return false;
  const { value, problems } = services.write(appealInput(of, slug));
  return value?.edited ?? problems.some(({ where }) => where === 'subject' || where === 'text');
}

/** The form as it was when it was about the letter of this key. */
function letterOf(key: string, form: LetterForm): LetterForm {
  const [target = '', language = '', length = '', seed = '', withoutOrganisation = ''] = key.split('/');
  return { ...form, target, language, length, seed, withoutOrganisation };
}

function readKept(json: string): KeptEdit[] {
  try {
    return keptEdits.parse(JSON.parse(json));
  } catch {
    return [];
  }
}

function writeKept(edits: readonly KeptEdit[]): string {
  return edits.length === 0 ? '' : JSON.stringify(edits);
}
