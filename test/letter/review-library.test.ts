import { targetKinds } from '../../src/campaign/target.js';
import { reviewLibrary } from '../../src/letter/review-library.js';
import { isError } from '../../src/problem.js';
import { plainDate } from '../../src/text/plain-date.js';
import { kazakhstan, libraryWith } from '../support/library.js';

const today = plainDate('2025-08-15');

/** All wordings of the first demand name the organisation. */
const onlyNamed = (organisationOptional: boolean) =>
  libraryWith((campaign) => {
    campaign.organisationOptional = organisationOptional;
    for (const { full, short } of Object.values(campaign.demands[0]?.wordings ?? {})) {
      for (const wordings of [full, short])
        wordings.splice(0, 9, `${wordings[0]} (as Amnesty International asks)`);
    }
  });

test('where supporters may leave the organisation’s name out the letters without it are reviewed too', () => {
  const review = (optional: boolean) => reviewLibrary(onlyNamed(optional), today).filter(isError);
  expect(review(false)).toEqual([]);
  expect(review(true)).toContainEqual(
    expect.objectContaining({ code: 'wording-missing', where: `${kazakhstan}: demand D1` }),
  );
});

test.each(targetKinds)(
  'letters to an office of the kind %s are right in every language and wording',
  (kind) => {
    const library = libraryWith((campaign) => {
      campaign.targets = campaign.targets.slice(0, 1).map((target) => ({ ...target, kind }));
    });
    expect(reviewLibrary(library, today).filter(isError)).toEqual([]);
  },
);
