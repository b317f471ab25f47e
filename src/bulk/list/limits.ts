/**
 * What a supporter list may hold. Beyond a limit of the file reading stops with a sentence; beyond a limit of
 * a cell that row is refused and the others go on.
 */
export const listLimits = {
  /** Rows of a text list, header and blank rows included. */
  rows: 1_000_000,
  /** Cells of the header row. */
  columns: 200,
  /** Characters of a cell, as many as Excel takes. */
  cellLength: 32_767,
  /** Characters of a row, newlines within quotation marks included. */
  rowLength: 100_000,
  /** Bytes read before a row must have ended, so that no row of empty cells grows without end. */
  rowBytes: 1_048_576,
  /** Bytes of the list's start from which encoding, delimiter and header are decided. */
  prefixBytes: 1_048_576,
  /** Bytes of a list that comes through a pipe: a run reads it several times, so it is kept in memory. */
  pipedBytes: 64 * 1_048_576,
  /** Rows at the start of a list among which the header is looked for: a title may stand above it. */
  headerRows: 10,
  /** Spreadsheets are unpacked in memory, so they may hold less than texts. */
  xlsx: {
    fileBytes: 32 * 1_048_576,
    unpackedBytes: 128 * 1_048_576,
    parts: 1_000,
    rows: 100_000,
    /** Of the process that reads it: 100,000 rows of ten cells took 530 MB and 20 s. */
    process: { memory: 1_500, heap: 1_200, seconds: 100, output: 400 },
  },
} as const;
