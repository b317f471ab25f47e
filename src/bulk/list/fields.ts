import { plainWord } from './words.js';

/** What a list can say of a supporter, a column each; a name may come in two or three. */
export const listFields = [
  'name',
  'givenName',
  'middleName',
  'surname',
  'email',
  'street',
  'postcode',
  'town',
  'country',
  'language',
  'personalLine',
  'address',
  'consent',
] as const;

export type ListField = (typeof listFields)[number];

/** As staff write them in `--columns`, and as messages name them. */
export const fieldNames: Record<ListField, string> = {
  name: 'name',
  givenName: 'given name',
  middleName: 'middle name',
  surname: 'surname',
  email: 'email',
  street: 'street',
  postcode: 'postcode',
  town: 'town',
  country: 'country',
  language: 'language',
  personalLine: 'personal line',
  address: 'address',
  consent: 'consent',
};

/** The field of a name such as `Personal line` or `personalLine`. */
export function fieldNamed(name: string): ListField | undefined {
  const wanted = plainWord(name);
  return listFields.find((field) => plainWord(fieldNames[field]) === wanted);
}
