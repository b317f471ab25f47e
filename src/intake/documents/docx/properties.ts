import { strFromU8 } from 'fflate';
import type { SourceDocument } from '../../../statement/block.js';

/** Title and language from a document's core properties (ECMA-376 part 2, 11). */
export function readProperties(parts: Map<string, Uint8Array>): SourceDocument['declared'] {
  const part = parts.get('docProps/core.xml');
  const xml = part === undefined ? '' : strFromU8(part);
  const title = readValue(xml, 'dc:title');
  const language = readValue(xml, 'dc:language');
  return { ...(title && { title }), ...(language && { language }) };
}

function readValue(xml: string, name: string): string {
  const value = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
  return value
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
