import { describeProblem } from '../problem.js';
import type { Fact, Footnote, Person, Source, Statement } from '../statement/statement.js';

/** A statement for a person to review at a terminal: each thing with the numbers of its paragraph and footnotes. */
export function describeStatement(statement: Statement): string {
  const { paragraphs, demands, people, facts, footnotes, problems } = statement;
  return [
    headOf(statement),
    section(
      'Demands',
      demands.map(
        ({ text, addressee, source }, index) =>
          `D${index + 1} (${placeOf(source)}${addressee === null ? '' : `, of ${addressee}`}) ${text}`,
      ),
      'It calls for nothing.',
    ),
    section('People concerned', people.map(describePerson), 'It names nobody whom it is about.'),
    section(
      'Facts',
      facts.map((fact, index) => describeFact(fact, index, facts)),
      'It holds no sentence for a letter.',
    ),
    section('To look at', problems.map(describeFinding), 'Nothing contradicts itself.'),
    section(
      'Paragraphs',
      paragraphs.map(({ number, text }) => `P${number} ${text}`),
      'It has none.',
    ),
    section('Footnotes', footnotes.map(describeFootnote), 'It has none.'),
  ].join('\n');
}

function headOf(statement: Statement): string {
  const { organisation, documentType, index, date, title, countries, language, addressee } = statement;
  const said: [label: string, value: string | null][] = [
    ['Title', title],
    ['Organisation', organisation],
    ['Kind', documentType],
    ['Index number', index],
    ['Date', date],
    ['About', countries.length === 0 ? null : countries.join(', ')],
    ['Language', language],
    ['Calls upon', addressee],
  ];
  return said.map(([label, value]) => `${label.padEnd(14)}${value ?? '(not said)'}\n`).join('');
}

function section(heading: string, entries: readonly string[], none: string): string {
  const lines = (entries.length === 0 ? [none] : entries).map((entry) => `  ${entry}\n`);
  return `${heading}${entries.length === 0 ? '' : ` (${entries.length})`}\n${lines.join('')}`;
}

/** `P6, notes 8 and 9` */
function placeOf({ paragraph, footnotes }: Source): string {
  if (footnotes.length === 0) return `P${paragraph}`;
  return `P${paragraph}, ${footnotes.length === 1 ? 'note' : 'notes'} ${footnotes.join(', ')}`;
}

function describePerson({ name, variants, role, charge, sentence, allegation, sources }: Person): string {
  const said = { role, charge, sentence, allegation };
  return [
    `${name}${variants.length === 0 ? '' : ` (also: ${variants.join(', ')})`}: ${sources.map(placeOf).join('; ')}`,
    ...Object.entries(said).flatMap(([key, value]) => (value === null ? [] : [`    ${key}: ${value}`])),
  ].join('\n');
}

function describeFact(
  { text, modality, sensitive, source, denies }: Fact,
  index: number,
  facts: readonly Fact[],
): string {
  const kind = [modality, ...sensitive.map((matter) => `sensitive: ${matter}`)].join(', ');
  const denied = denies === undefined ? undefined : facts[denies];
  return `${index + 1}. (${placeOf(source)}; ${kind}${denied ? `; denies ${placeOf(denied.source)}` : ''}) ${text}`;
}

function describeFinding(problem: Statement['problems'][number]): string {
  const quoted = (problem.evidence ?? []).map((words) => `    “${words}”`);
  return [describeProblem(problem), ...quoted].join('\n');
}

function describeFootnote({ number, text, url }: Footnote): string {
  return `${number}. ${text}${url === null || text.includes(url) ? '' : ` ${url}`}`;
}
