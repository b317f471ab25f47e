/** What one document may take. Messages name them. */
export const documentLimits = {
  megabytes: 10,
  pages: 300,
  /** Characters of text: more than so many pages hold. */
  characters: 1_200_000,
  /** Megabytes of memory of the process that reads it. */
  memory: 256,
  /** Megabytes of that for its heap. */
  heap: 192,
  seconds: 10,
  /** Megabytes that it may answer with: many times what it may be given. */
  output: 64,
} as const;
