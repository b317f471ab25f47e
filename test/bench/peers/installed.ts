import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jsPdf } from './jspdf.js';
import { pdfLib } from './pdf-lib.js';
import { pdfMake } from './pdfmake.js';
import type { Need, PeerTool } from './peer.js';
import { reactPdf } from './react-pdf.js';
import { typst } from './typst.js';

export interface InstalledPeer extends PeerTool {
  version: string;
  need: Need;
}

const tools: readonly PeerTool[] = [typst, reactPdf, pdfLib, jsPdf, pdfMake];

/** The tools that a folder has installed, and the names of the others. */
export function findPeers(folder: string): { installed: InstalledPeer[]; absent: string[] } {
  const require = createRequire(join(resolve(folder), 'package.json'));
  const need: Need = {
    require: <Module>(name: string) => require(name) as Module,
    import: async <Module>(name: string) =>
      (await import(pathToFileURL(require.resolve(name)).href)) as Module,
  };
  const found = tools.map((tool) => ({ tool, version: versionOf(folder, tool) }));
  return {
    installed: found.flatMap(({ tool, version }) =>
      version === undefined ? [] : [{ ...tool, version, need }],
    ),
    absent: found.flatMap(({ tool, version }) => (version === undefined ? [tool.name] : [])),
  };
}

/** Of its first package; `undefined` where one is missing. */
function versionOf(folder: string, { packages }: PeerTool): string | undefined {
  try {
    const [first] = packages.map((name): { version: string } =>
      JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')),
    );
    return first?.version;
  } catch {
    return undefined;
  }
}
