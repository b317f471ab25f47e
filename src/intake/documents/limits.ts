/** What one document may take. Messages name them. */
export const documentLimits = {
  megabytes: 10,
  pages: 300,
  /** Megabytes of the reader's heap. */
  heap: 256,
  /** Megabytes of all its memory. */
  resident: 640,
  seconds: 10,
} as const;
