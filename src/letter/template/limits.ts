/**
 * What a template may cost. Templates are written by staff and so are untrusted: 117 characters of one made
 * 13 MB in plain Handlebars.
 */
export const limits = {
  /** Characters of a template file. */
  size: 64_000,
  /** Blocks inside one another. */
  depth: 50,
  /** Wordings of one `vary`. */
  alternatives: 20,
  /** Nodes evaluated for one letter. */
  steps: 20_000,
  /** Characters of one letter. */
  output: 200_000,
} as const;
