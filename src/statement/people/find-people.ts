import type { Person } from '../statement.js';
import { type ReadStatement, readSentences, type Sentence } from '../words/reading.js';
import { tokenise } from '../words/tokens.js';
import { concerned } from './concerned.js';
import { type PeopleCues, peopleCues } from './cues.js';
import { describe } from './describe.js';
import { gather } from './entities.js';
import { evidenceOf } from './evidence.js';
import { groupMentions } from './groups.js';
import { findMentions } from './mentions.js';
import { share } from './share.js';
import { tagSentence } from './tags.js';

/** The persons concerned of a statement, in order of appearance. */
export function findPeople(statement: ReadStatement): Person[] {
  const cues = peopleCues(statement.language ?? 'en');
  const sentences = readSentences(statement).map((sentence) =>
    tagSentence(sentence, cues, isBackground(sentence, cues)),
  );
  const groups = groupMentions(findMentions(sentences, cues));
  const evidence = share(groups, sentences, cues);
  const candidates = gather(groups).map((entity) => ({
    entity,
    evidence: entity.mentions.map((mention) => evidence.get(mention) ?? evidenceOf(mention, cues.hasPassive)),
  }));
  return describe(concerned(candidates), groups, sentences, cues);
}

function isBackground({ heading }: Sentence, cues: PeopleCues): boolean {
  if (heading === null) return false;
  const words = tokenise(heading).filter(({ kind }) => kind === 'word');
  return cues.background.at(words, 0) > 0;
}
