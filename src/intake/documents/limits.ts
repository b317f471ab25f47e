/** What one document may take. Messages name them. */
export const documentLimits = {
  megabytes: 10,
  pages: 300,
  /** Megabytes of memory of the process that reads it. */
  memory: 256,
  /** Megabytes of that for its heap. */
  heap: 192,
  seconds: 10,
} as const;
