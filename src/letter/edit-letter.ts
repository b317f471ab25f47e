import type { Checked, Problem } from '../problem.js';
import { cleanWords } from '../text/clean.js';
import { checkDemands } from './demand-gate.js';
import { draftsOf, textOf, toBlocks, toDrafts } from './editable-text.js';
import { checkEdited, type EditedWords, isEdited } from './edited-words.js';
import type { Order } from './find-order.js';
import type { Block, Letter } from './letter.js';
import { needsOf, unmet } from './needs.js';
import { passageMaker } from './own-passage.js';
import { passagesOf } from './passages.js';
import { listSources } from './sources.js';

/**
 * The letter with the words of its supporter, through the demand gate again: she may say anything, and take out
 * anything but a demand and a name. Her list items are no matter of the gate, which refuses those of a frame. The
 * same letter, as an object, where nothing was changed. What is edited is hers alone: no cache may hold it.
 */
export function editLetter(letter: Letter, edited: EditedWords | undefined, order: Order): Checked<Letter> {
  if (!isEdited(edited)) return { value: letter, problems: [] };
  const refused = checkEdited(edited);
  if (refused.length > 0) return { problems: refused };
  const words = editedWords(letter, edited, order);
  if (isSame(words, letter)) return { value: letter, problems: [] };
  const lost = lostIn(words.blocks, letter, order);
  if (lost.length > 0) return { problems: lost };
  return { value: withWords(letter, words, order), problems: untraced(words, letter) };
}

type Words = Pick<Letter, 'subject' | 'blocks'>;

function editedWords(letter: Letter, { subject, text }: EditedWords, order: Order): Words {
  const toPassage = passageMaker(letter, order);
  const drafts = toDrafts(text, letter);
  const cleaned = cleanWords(subject);
  return {
    subject: cleaned === cleanWords(letter.subject) ? letter.subject : cleaned,
    blocks: toBlocks(drafts.map(({ isItem, text: line }) => ({ isItem, passage: toPassage(line) }))),
  };
}

function isSame({ subject, blocks }: Words, letter: Letter): boolean {
  const text = (of: Pick<Letter, 'blocks'>) =>
    textOf(draftsOf(of).map((draft) => ({ ...draft, text: cleanWords(draft.text) })));
  return subject === letter.subject && text({ blocks }) === text(letter);
}

/** The gate has the last word: rulings of staff, and whatever else it may come to ask for. */
function lostIn(blocks: readonly Block[], letter: Letter, order: Order): Problem[] {
  const passages = passagesOf(blocks);
  const lost = unmet(needsOf(letter, order), passages).map(({ problem }) => problem);
  if (lost.length > 0) return lost;
  const text = passages.map((passage) => passage.text).join('\n');
  return checkDemands({ ...order, text }, order.campaign).map((problem) => ({ ...problem, where: 'text' }));
}

function withWords(letter: Letter, { subject, blocks }: Words, { campaign }: Order): Letter {
  const sources = listSources(blocks, campaign);
  const carried = new Set(sources.map(({ fact }) => fact));
  const demands = campaign.demands.map(({ id }) => id).filter((id) => carried.has(id));
  return { ...letter, subject, blocks, sources, demands };
}

/** Grounding looks at fixed words only. Nothing of the kind is said of a letter that was only shortened. */
function untraced({ subject, blocks }: Words, letter: Letter): Problem[] {
  const before = new Set(passagesOf(letter.blocks).map(({ text }) => cleanWords(text)));
  const isOwn = passagesOf(blocks).some(({ text }) => !before.has(cleanWords(text)));
  if (!isOwn && subject === letter.subject) return [];
  return [
    {
      code: 'edited',
      severity: 'warning',
      where: isOwn ? 'text' : 'subject',
      message: 'Sentences of your own are not traced to the statement.',
      fix: 'Check every fact in them before you sign the letter.',
    },
  ];
}
