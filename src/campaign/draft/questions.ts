import { isError, type Problem } from '../../problem.js';
import type { Statement } from '../../statement/statement.js';
import type { Question } from '../campaign.js';
import type { NamedPerson } from './named-people.js';

/** What a person must answer before the campaign is published: all that the statement cannot say, and what it says twice. */
export function questionsOf(statement: Statement, people: readonly NamedPerson[]): Question[] {
  return [
    ...contradictions(statement.problems),
    ...people.map(presentStatus),
    ...demandQuestions(statement),
    ...standing(statement),
  ];
}

/** Each is put to a person with the words of both places; none is ruled on here. */
function contradictions(problems: readonly Problem[]): Question[] {
  return problems
    .filter((problem) => isError(problem) || problem.severity === 'warning')
    .map(({ where, message, fix, evidence = [] }, index) => ({
      id: `contradiction-${index + 1}`,
      ask: `${message} ${fix}`.trim(),
      about: where,
      evidence,
    }));
}

function presentStatus({ id, person }: NamedPerson): Question {
  const { name, sentence, charge, allegation, sources } = person;
  return {
    id: `status-${id}`,
    ask: `How is ${name} today, on what day, and from which source? Write it as the person's status.`,
    about: `P${sources[0]?.paragraph ?? 1}`,
    evidence: [sentence, charge, allegation].filter((words) => words !== null),
  };
}

function demandQuestions({ demands }: Statement): Question[] {
  return demands.map(({ text }, index) => ({
    id: `wording-d${index + 1}`,
    ask: 'In which wordings, full and short, may letters carry this demand, and whose release does it demand by name?',
    about: `D${index + 1}`,
    evidence: [text],
  }));
}

/** What every campaign needs and no statement holds. */
function standing({ addressee, language, date }: Statement): Question[] {
  const asks: [id: string, ask: string, evidence: string[]][] = [
    [
      'targets',
      'Which offices are written to, where, and since when are their addresses known?',
      quoted(addressee),
    ],
    ['translations', 'Into which other languages is it translated, and who reads each?', quoted(language)],
    ['act-by', 'Until which day is it of use to write?', quoted(date)],
    ['summary', 'How is what happened told on its page, in a few short paragraphs of our own words?', []],
    ['topic', 'Which phrase says whom letters are about, so that it completes "the fate of …"?', []],
    ['risks', 'In which countries can naming the organisation be an offence for whoever writes?', []],
  ];
  return asks.map(([id, ask, evidence]) => ({ id, ask, evidence }));
}

function quoted(words: string | null): string[] {
  return words === null ? [] : [words];
}
