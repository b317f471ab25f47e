import { faultsOfMutations, sound } from './mutations.js';

test.each(Object.keys(sound))(
  '40 broken documents of kind %s are read or refused with a sentence',
  async (kind) => {
    expect(await faultsOfMutations(kind, 40)).toEqual([]);
  },
);
