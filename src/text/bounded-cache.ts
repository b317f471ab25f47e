/** Keeps what was asked for lately, and forgets the rest. */
export interface BoundedCache<Value> {
  /** The value of a key, made where it is not there. */
  get: (key: string, make: () => Value) => Value;
  /** Values held; never more than twice the limit. */
  size: () => number;
}

/**
 * Two generations: when the young one is full it becomes the old one, and the old one is dropped. What is in
 * use moves to the young one, so only what `limit` other keys have passed by is lost.
 */
export function createBoundedCache<Value>(limit: number): BoundedCache<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const keep = (key: string, value: Value): Value => {
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
  return {
    get: (key, make) => young.get(key) ?? keep(key, old.get(key) ?? make()),
    size: () => young.size + old.size,
  };
}
