import { faultsOfMutations, sound } from './mutations.js';

test.each(Object.keys(sound))(
  '2,000 broken documents of kind %s are read or refused with a sentence',
  async (kind) => {
    expect(await faultsOfMutations(kind, 2_000)).toEqual([]);
  },
  600_000,
);
