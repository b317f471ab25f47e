import { hash, randomBytes } from 'node:crypto';
import { createDigestTable } from './digest-table.js';
import { plainWord } from './words.js';

/** What tells one supporter from another of the same name. */
export interface Identity {
  name: string;
  email: string;
  postcode: string;
  town: string;
}

/** Answers with the first row that seems to be the same person; asked once for every row, in order. */
export type FindDuplicate = (identity: Identity, row: number) => number | undefined;

/**
 * Two rows are the same person where the name is the same and so is the e-mail address, the postcode, or the
 * town where there is no postcode; a bare name equals only a bare name. Kept in memory: at most two digests a
 * row, salted by what is never stored.
 */
export function createDuplicateFinder(): FindDuplicate {
  const salt = randomBytes(32).toString('hex');
  const table = createDigestTable();
  return (identity, row) => {
    const rows = traitsOf(identity).map((trait) => table.firstRow(digest(salt, trait), row));
    const first = Math.min(...rows);
    return first < row ? first : undefined;
  };
}

function traitsOf({ name, email, postcode, town }: Identity): string[] {
  const person = plainName(name);
  const place = postcode === '' ? ['town', town] : ['postcode', postcode];
  const traits = [['email', email], place].filter(([, value]) => value !== '');
  if (traits.length === 0) traits.push(['name', '']);
  return traits.map(([kind = '', value = '']) => [person, kind, plainWord(value)].join('\n'));
}

/** Words in any order: "Петров, Иван" is "Иван Петров". */
function plainName(name: string): string {
  return name
    .split(/[\s,]+/u)
    .map(plainWord)
    .sort()
    .join(' ');
}

function digest(salt: string, trait: string): Buffer {
  return hash('sha256', `${salt}\n${trait}`, 'buffer');
}
