/** What a word of a template holds: a text, a yes or no, or a list whose items have words of their own. */
export type WordType =
  | { kind: 'text'; about: string; whose?: 'supporter' }
  | { kind: 'flag'; about: string }
  | { kind: 'list'; about: string; items: Vocabulary };

export type Vocabulary = Readonly<Record<string, WordType>>;

/** Words that a letter's template may use. `templates/README.md` is generated from it. */
export const letterVocabulary: Vocabulary = {
  name: { kind: 'text', whose: 'supporter', about: "the supporter's name; empty on a blank letter" },
  town: { kind: 'text', whose: 'supporter', about: "the supporter's town, as written; may be empty" },
  country: {
    kind: 'text',
    whose: 'supporter',
    about: "the supporter's country in the letter's language, nominative; may be empty",
  },
  personalLine: { kind: 'text', whose: 'supporter', about: "the supporter's own words; may be empty" },
  subject: { kind: 'text', about: "the campaign's subject line" },
  topic: { kind: 'text', about: 'those concerned in one phrase, completing "the fate of …"' },
  since: {
    kind: 'text',
    about: 'what happened after the statement, up to the date of the letter; may be empty',
  },
  organisation: { kind: 'text', about: 'the organisation whose statement it is' },
  statementDate: { kind: 'text', about: "the statement's date, written out" },
  statementIndex: { kind: 'text', about: "the statement's index number" },
  office: { kind: 'text', about: 'the office the letter is addressed to, nominative' },
  citesOrganisation: { kind: 'flag', about: 'whether the campaign names the organisation in letters' },
  story: { kind: 'list', about: 'facts that tell what happened', items: sentenceItems('fact') },
  concerns: { kind: 'list', about: 'facts that give cause for concern', items: sentenceItems('fact') },
  legalBasis: { kind: 'list', about: 'the law that the letter invokes', items: sentenceItems('law entry') },
  demands: {
    kind: 'list',
    about: 'the demands, each in its approved wording',
    items: {
      id: { kind: 'text', about: 'the id of the demand' },
      wording: { kind: 'text', about: 'the approved wording, without a full stop' },
    },
  },
  people: {
    kind: 'list',
    about: 'the persons concerned',
    items: {
      name: { kind: 'text', about: 'the name of the person' },
      role: { kind: 'text', about: 'who the person is' },
    },
  },
};

/** Words about the turn of an `each`. */
export const turnWords: Vocabulary = {
  index: { kind: 'text', about: 'number of the turn, from 0' },
  first: { kind: 'flag', about: 'whether it is the first turn' },
  last: { kind: 'flag', about: 'whether it is the last turn' },
};

/** `{{fact "F25"}}` and `{{law "iccpr"}}` put in one approved sentence. */
export const sentenceHelpers = ['fact', 'law'] as const;

export const blockHelpers = ['if', 'unless', 'each', 'vary'] as const;

function sentenceItems(of: string): Vocabulary {
  return {
    id: { kind: 'text', about: `the id of the ${of}` },
    sentence: { kind: 'text', about: 'its approved sentence' },
  };
}
