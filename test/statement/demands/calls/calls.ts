/** Invented calls of one language, each as it might stand in a statement, and what must not be taken for one. */
export interface Calls {
  language: string;
  demands: { text: string; expected: string[] }[];
  /** Reports of the past and of others, generalities, offers to readers. */
  noDemands: string[];
}
