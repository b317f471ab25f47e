import type { Choose } from './template/evaluate.js';

/**
 * The form letters of one order that were made so far, found by what decides about them: which slots have words,
 * then the wording chosen at each `vary`. Bounded; without words of supporters.
 */
export interface FormLetters<Form> {
  /**
   * The form letter for these choices; `make` makes it where it is not known, asking `choose` it is given.
   * `choose` must answer the same question alike.
   */
  get: (slotsFilled: number, choose: Choose, make: (choose: Choose) => Form) => Form;
}

/** One `vary`, and what comes after each of its wordings; or, without a question, a form letter. */
interface Node<Form> {
  question?: { name: string; count: number };
  answers: Node<Form>[];
  form?: Form;
}

/** Form letters kept, each of some kB: many more than the wordings of one frame. */
const mostKept = 500;

export function createFormLetters<Form>(): FormLetters<Form> {
  let roots = new Map<number, Node<Form>>();
  let kept = 0;
  return {
    get: (slotsFilled, choose, make) => {
      const known = find(roots.get(slotsFilled), choose);
      if (known) return known;
      if (kept >= mostKept) {
        roots = new Map();
        kept = 0;
      }
      const root: Node<Form> = roots.get(slotsFilled) ?? { answers: [] };
      const form = record(root, choose, make);
      roots.set(slotsFilled, root);
      kept += 1;
      return form;
    },
  };
}

function find<Form>(root: Node<Form> | undefined, choose: Choose): Form | undefined {
  let node = root;
  while (node?.question) node = node.answers[choose(node.question.name, node.question.count)];
  return node?.form;
}

function record<Form>(root: Node<Form>, choose: Choose, make: (choose: Choose) => Form): Form {
  let node = root;
  const form = make((name, count) => {
    node.question ??= { name, count };
    const answer = choose(name, count);
    node.answers[answer] ??= { answers: [] };
    node = node.answers[answer];
    return answer;
  });
  node.form = form;
  return form;
}
