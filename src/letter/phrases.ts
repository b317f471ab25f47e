import * as z from 'zod';

/** What every letter of a language says around its frame: `templates/letters/<lang>/phrases.json`. */
export const phrasesSchema = z.strictObject({
  /** `Yours sincerely,` */
  closing: z.string().min(1),
  /** Where the language puts place and date: above the subject, or after the signature. */
  dateAt: z.enum(['head', 'end']),
  /** `{place}, {date}` */
  placeAndDate: z.string().includes('{place}').includes('{date}'),
  /** Words before the sender's name and address; empty where the language writes none. */
  senderLabels: z.strictObject({ name: z.string(), address: z.string() }),
  /** Labels on the lines of a blank letter. */
  blank: z.strictObject({
    name: z.string(),
    address: z.string(),
    placeAndDate: z.string(),
    signature: z.string(),
    /** Heading of the same letter in the reader's language; `{language}` is its name. */
    reverse: z.string().includes('{language}'),
  }),
  /** Words with a capital that are not names: how sentences of the frames begin, `I`, `Вы`. */
  capitalisedWords: z.array(z.string()),
  /** Number words with their values, in all forms that letters use. */
  numberWords: z.record(z.string(), z.number()),
});

export type Phrases = z.infer<typeof phrasesSchema>;
