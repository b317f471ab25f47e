import type { DocumentType } from '../../../src/statement/statement.js';

/** An invented statement and what is to be read in it; what is left out is not asked. */
export interface StatementCase {
  name: string;
  text: string;
  expected: {
    organisation?: string | null;
    documentType?: DocumentType | null;
    index?: string | null;
    date?: string | null;
    title?: string | null;
    country?: string | null;
    language?: string;
    addressee?: string | null;
    paragraphs?: number;
    demands: string[];
    /** Of each demand, where one differs from the statement's. */
    addressees?: (string | null)[];
  };
}
