import express, { type RequestHandler } from 'express';
import type { AppealInput } from '../letter/write-appeal.js';
import { cleanWords } from '../text/clean.js';
import { takeTurns } from './turns.js';

/** What a supporter chooses. */
const choices = [
  'target',
  'language',
  'length',
  'date',
  'seed',
  'paper',
  'addressChecked',
  'attach',
  'careful',
  'withoutOrganisation',
  'editedFor',
  'restore',
] as const;

/** Ids of targets with commas between: to whom letters are wanted, and which of these have been taken. */
const lists = ['targets', 'done'] as const;

/** What a supporter writes. */
const writings = ['name', 'street', 'postcode', 'town', 'country', 'email', 'personalLine'] as const;

/** The letter's own words where the supporter changed them, and those of other letters (`kept-edits.ts`). */
const edits = ['editedSubject', 'editedText', 'keptEdits'] as const;

export type FormField =
  | (typeof choices)[number]
  | (typeof lists)[number]
  | (typeof edits)[number]
  | (typeof writings)[number];

/** Every field of the form, empty where nothing was given. It travels from page to page in the forms themselves. */
export type LetterForm = Record<FormField, string>;

/** Bytes of a form. The words of an edited letter need 7 kB at most, nine times that when encoded; there are five. */
const largestForm = 320 * 1024;

/** Fields of a form: each target has a box. */
const mostFields = 100;

const longestChoice = 100;

/** Targets in a form; no campaign has as many. */
const mostTargets = 50;

/** What no page can hold: control characters but tab and line feed, and halves of characters. */
const unshowable = /[\0-\x08\x0b-\x1f\x7f-\x9f\p{Cs}\p{Noncharacter_Code_Point}]/gu;

export function readForms(): RequestHandler {
  return express.urlencoded({ extended: false, limit: largestForm, parameterLimit: mostFields });
}

/** Takes known fields only; of a field that comes twice the last one, which is the button that was pressed. */
export function parseForm(fields: unknown): LetterForm {
  const given = fieldsIn(fields);
  const chosen = choices.map((name) => [name, choiceIn(fields, name)]);
  // Boxes and buttons add to the targets; of what is done, a button says all.
  const listed = [
    ['targets', idsOf(given.get('targets')).join(',')],
    ['done', idsOf(textOf(given.get('done'))).join(',')],
  ];
  const written = [...writings, ...edits].map((name) => [name, textOf(given.get(name))]);
  return takeTurns(Object.fromEntries([...chosen, ...listed, ...written]) as LetterForm);
}

/** A field that is chosen, also one of a form that is no letter's. */
export function choiceIn(fields: unknown, name: string): string {
  return cleanWords(textOf(fieldsIn(fields).get(name)).slice(0, longestChoice));
}

/** What the form asks for. A ticked address counts for the target whose address was shown, not for another. */
export function appealInput(
  form: LetterForm,
  campaign: string,
): Omit<AppealInput, 'date'> & { date?: string } {
  const { target, language, length, date, seed, addressChecked } = form;
  return {
    campaign,
    target,
    language,
    length: length || undefined,
    seed: seed || undefined,
    withoutOrganisation: form.withoutOrganisation !== '',
    addressChecked: addressChecked !== '' && addressChecked === target,
    supporter: Object.fromEntries(writings.map((name) => [name, form[name]])),
    edited: editedWords(form),
    ...(date === '' ? {} : { date }),
  };
}

/** Each once, of all fields of the name: boxes that are ticked, a list carried along, a button that adds to it. */
function idsOf(value: unknown): string[] {
  const texts = (Array.isArray(value) ? value : [value]).map(textOf);
  const ids = texts.flatMap((text) => text.split(',')).filter((id) => /^[a-z0-9-]{1,100}$/.test(id));
  return [...new Set(ids)].slice(0, mostTargets);
}

/** What a supporter changed belongs to one letter: another target, language, length or wording begins anew. */
export function letterKey({ target, language, length, seed, withoutOrganisation }: LetterForm): string {
  return [target, language, length, seed, withoutOrganisation].join('/').slice(0, longestChoice);
}

function editedWords(form: LetterForm) {
  if (form.editedFor !== letterKey(form)) return undefined;
  return { subject: form.editedSubject, text: form.editedText };
}

function fieldsIn(fields: unknown): Map<string, unknown> {
  return new Map(Object.entries(typeof fields === 'object' ? (fields ?? {}) : {}));
}

function textOf(value: unknown): string {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last.replace(/\r\n?/g, '\n').replace(unshowable, '') : '';
}
