import { peopleCues } from '../people/cues.js';
import { type Group, groupMentions } from '../people/groups.js';
import type { Mention } from '../people/mention.js';
import { findMentions } from '../people/mentions.js';
import { type TaggedSentence, tagSentence } from '../people/tags.js';
import type { Material } from './material.js';

/** Whoever is named, concerned or not. */
export interface Named {
  sentences: TaggedSentence[];
  mentions: Mention[];
  groups: Group[];
}

const read = new WeakMap<Material, Named>();

/** A statement is read once, for whichever rule asks first. */
export function namedIn(material: Material): Named {
  const known = read.get(material);
  if (known) return known;
  const cues = peopleCues(material.language);
  const sentences = material.sentences.map((sentence) => tagSentence(sentence, cues, false));
  const mentions = findMentions(sentences, cues);
  const named = { sentences, mentions, groups: groupMentions(mentions) };
  read.set(material, named);
  return named;
}
