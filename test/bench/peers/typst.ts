import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Letter } from '../../../src/letter/letter.js';
import { fontFiles } from '../pdfkit-as-documented.js';
import { linesOf, type Need, type PeerTool, page } from './peer.js';

interface Compiler {
  pdf: (source: { mainFileContent: string; inputs: Record<string, string> }) => Buffer;
  evictCache: (age: number) => void;
}

interface TypstModule {
  NodeCompiler: { create: (options: object) => Compiler };
}

const template = `
#set page(paper: "a4", margin: (x: ${page.side}pt, y: ${page.top}pt))
#set text(font: "Noto Serif", size: ${page.size}pt, lang: "en")
#set par(leading: 0.62em, spacing: ${page.gap + 5}pt)
#let letter(lines) = {
  for line in lines {
    if line.type == "lines" { align(if line.align == "right" { right } else { left }, line.lines.join(linebreak())) }
    else if line.type == "item" { list(line.text) }
    else if line.type == "room" { v(28pt) }
    else if line.bold { strong(line.text); parbreak() }
    else { line.text; parbreak() }
  }
}
`;
const single = `${template}\n#letter(json(bytes(sys.inputs.letter)))\n`;
const all = `${template}
#for (index, lines) in json(bytes(sys.inputs.letters)).enumerate() { if index > 0 { pagebreak() }; letter(lines) }
`;

/** Letters after which what Typst remembers of old ones is dropped. */
const generation = 50;

export const typst: PeerTool = {
  name: 'Typst',
  key: 'Typst',
  packages: ['@myriaddreamin/typst-ts-node-compiler'],
  letters: { file: 60, merged: 200 },
  open: (need: Need) => {
    const { NodeCompiler } = need.require<TypstModule>('@myriaddreamin/typst-ts-node-compiler');
    const fontPaths = [fontFiles.regular, fontFiles.bold].map((path) => dirname(path));
    const workspace = mkdtempSync(join(tmpdir(), 'appealwright-typst-'));
    const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });
    let made = 0;
    return {
      file: (letter: Letter) => {
        made += 1;
        if (made % generation === 0) compiler.evictCache(10);
        return compiler.pdf({ mainFileContent: single, inputs: { letter: JSON.stringify(linesOf(letter)) } });
      },
      merged: (letters: readonly Letter[]) =>
        compiler.pdf({ mainFileContent: all, inputs: { letters: JSON.stringify(letters.map(linesOf)) } }),
    };
  },
};
