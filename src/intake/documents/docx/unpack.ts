import { strFromU8, unzipSync } from 'fflate';
import { Unreadable } from '../unreadable.js';
import { broken, encrypted, readDirectory } from './directory.js';

/** Pictures, fonts, themes and macros hold no words. */
const wanted = /^(\[Content_Types\]\.xml|docProps\/core\.xml|(?!customXml\/|.*\/theme\/).*\.(xml|rels))$/i;

const contentTypes = '[Content_Types].xml';
const declarations = /<!\s*(?:DOCTYPE|ENTITY)/i;

/** The XML parts of a Word document by name, each looked at before a parser sees it. */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  refuseOldFormats(bytes);
  const names = readDirectory(bytes).map(({ name }) => name);
  if (!names.includes(contentTypes)) throw noWordDocument();
  const parts = new Map(Object.entries(inflate(bytes)));
  if (!isWord(parts.get(contentTypes))) throw noWordDocument();
  for (const [name, part] of parts) refuseDeclarations(name, part);
  return parts;
}

/** A DOCX with a password, and a DOC, are OLE files: ECMA-376 parts lie encrypted within. */
function refuseOldFormats(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.subarray(0, 8).toString('hex') !== 'd0cf11e0a1b11ae1') return;
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw encrypted();
  throw new Unreadable(
    'old-word-format',
    'This is a document of the older kind (.doc).',
    'Open it in a word processor and save it as .docx.',
  );
}

/** fflate writes no more than the size that the directory gives, which was looked at. */
function inflate(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
  } catch (cause) {
    throw broken(cause);
  }
}

function isWord(types: Uint8Array | undefined): boolean {
  return types !== undefined && /wordprocessingml|ms-word/.test(strFromU8(types));
}

function refuseDeclarations(name: string, part: Uint8Array): void {
  if (!declarations.test(strFromU8(part))) return;
  throw new Unreadable(
    'entity-declarations',
    `The part ${name} of the Word document declares its own entities, which no word processor writes.`,
    'Open it in a word processor and save it anew as .docx.',
  );
}

function noWordDocument(): Unreadable {
  return new Unreadable(
    'no-word-document',
    'This is a ZIP file, but no Word document.',
    'Choose a file that a word processor saved as .docx.',
  );
}
