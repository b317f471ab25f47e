import { oncePerLanguage } from '../../text/per-language.js';
import { cuePattern, metadataCues, words } from '../cues.js';
import { lightPattern } from '../light-pattern.js';
import { type DocumentType, documentTypes } from '../statement.js';
import type { Part } from '../structure/parts.js';
import { isLetterhead, isSalutation, residue } from './front.js';

interface Search {
  front: readonly Part[];
  body: readonly Part[];
  title: string | null;
  language: string | null;
  organisations: readonly string[];
}

/** In the order in which one is looked for: `joint statement` before `statement`. */
const order: readonly DocumentType[] = [
  'urgent action',
  'joint statement',
  'open letter',
  'UN experts',
  'news release',
  'public statement',
];

const patterns = oncePerLanguage(
  (language) =>
    new Map(documentTypes.map((type) => [type, words(metadataCues(language).documentTypes[type])])),
);
const newsLead = cuePattern('newsLead', (cue) => lightPattern(cue, 'i'));

/** What the letterhead says it is; else what its title or its first lines show. */
export function documentTypeOf({ front, body, title, language, organisations }: Search): DocumentType | null {
  const head = front.filter(({ text }) => isLetterhead(text, language) || namesItself(text, language));
  const lead = body.slice(0, 2).map(({ text }) => text);
  const printed =
    typeIn(
      head.map(({ text }) => text),
      language,
    ) ?? (title === null ? undefined : typeIn([title], language));
  const foot = body.slice(-6).map(({ text }) => text.slice(0, 200));
  const experts = patterns(language ?? 'en').get('UN experts');
  const byExperts = lead.some((text) => experts?.test(text.slice(0, 220)));
  if (printed && !(byExperts && printed === 'news release')) return printed;
  if (byExperts) return 'UN experts';
  if (front.some(({ text }) => isSalutation(text, language))) return 'open letter';
  if (organisations.length > 1) return 'joint statement';
  const type = typeIn(
    front.map(({ text }) => text),
    language,
  );
  if (type) return type;
  if (lead.some((text) => newsLead(language).test(text.slice(0, 700)))) return 'news release';
  return (
    typeIn(
      foot.filter((text) => text.length < 60),
      language,
    ) ?? null
  );
}

/** `Press release: …`, a line most of which is its kind. */
function namesItself(text: string, language: string | null): boolean {
  return text.length < 90 && residue(text, language).length < text.length * 0.6;
}

function typeIn(lines: readonly string[], language: string | null): DocumentType | undefined {
  const tongues = language === 'en' ? ['en'] : [language ?? 'en', 'en'];
  return order.find((type) =>
    tongues.some((tongue) => lines.some((line) => patterns(tongue).get(type)?.test(line))),
  );
}
