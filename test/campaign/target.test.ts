import { offer } from '../../src/campaign/address.js';
import { contactOf } from '../../src/campaign/contact.js';
import { holderOn, type Target } from '../../src/campaign/target.js';
import { plainDate } from '../../src/text/plain-date.js';
import { shippedCampaign } from '../support/library.js';

function target(id: string): Target {
  const found = shippedCampaign().targets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no target ${id}.`);
  return found;
}

function nameOf(id: string, date: string): string | undefined {
  return holderOn(target(id), plainDate(date))?.name.en;
}

test.each([
  ['prosecutor-general', '2017-12-10', undefined],
  ['prosecutor-general', '2018-06-01', 'Kozhamzharov'],
  ['prosecutor-general', '2023-02-07', 'Gizat Nurdauletov'],
  ['prosecutor-general', '2023-02-08', 'Berik Asylov'],
  ['prosecutor-general', '2026-11-22', undefined],
  ['president', '2023-08-15', 'Kassym-Jomart Tokayev'],
  ['president', '2025-03-16', undefined],
  ['minister-of-internal-affairs', '2023-12-27', 'Yerzhan Sadenov'],
  ['commissioner-for-human-rights', '2021-01-01', 'Elvira Azimova'],
  ['commissioner-for-human-rights', '2023-08-15', 'Artur Lastaev'],
  ['embassy-london', '2023-08-15', 'Magzhan Ilyassov'],
  ['embassy-washington', '2025-09-26', 'Yerzhan Ashikbayev'],
  ['embassy-washington', '2025-09-27', undefined],
])('%s on %s is %s', (id, date, name) => {
  const found = nameOf(id, date);
  if (name === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(name);
});

test.each([
  ['prosecutor-general', undefined, undefined],
  ['embassy-london', 'Kazakhstan House', 'kazembassy.org.uk'],
  ['embassy-washington', '1401 16th St NW', undefined],
  ['commissioner-for-human-rights', undefined, undefined],
])('of %s only what a source supports is offered', (id, street, email) => {
  const contact = contactOf(target(id), plainDate('2023-08-15'), false);
  if (street === undefined) expect(contact.postal.usable).toBeUndefined();
  else expect(contact.postal.usable?.lines.en?.join()).toContain(street);
  if (email === undefined) expect(contact.email.usable).toBeUndefined();
  else expect(contact.email.usable?.address).toContain(email);
});

test('an old address is offered once the supporter or staff checked it', () => {
  const [postal] = target('prosecutor-general').postal;
  if (!postal) throw new Error('There is no address.');
  expect(offer([postal], false)).toEqual({ toCheck: postal });
  expect(offer([postal], true)).toEqual({ usable: postal });
  const confirmed = { ...postal, confirmed: plainDate('2026-01-01') };
  expect(offer([confirmed], false)).toEqual({ usable: confirmed });
});

test('the newest of several addresses is offered', () => {
  expect(contactOf(target('president'), plainDate('2023-08-15'), false).postal.usable?.asOf).toBe(
    '2020-10-16',
  );
});

test.each(['masked', 'unverified', 'do-not-offer'] as const)(
  'an address that is %s is never offered, checked or not',
  (confidence) => {
    const datum = { confidence, asOf: '2024', confirmed: plainDate('2026-01-01') };
    expect(offer([datum], true)).toEqual({});
  },
);
