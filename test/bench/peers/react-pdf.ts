import type { Letter } from '../../../src/letter/letter.js';
import { fontFiles } from '../pdfkit-as-documented.js';
import { type Line, linesOf, type Need, type PeerTool, page } from './peer.js';

type Element = { readonly element: unique symbol };
type Component = { readonly component: unique symbol };

interface ReactModule {
  createElement: (component: Component, props: object | null, ...children: (Element | string)[]) => Element;
}

interface ReactPdfModule {
  Document: Component;
  Page: Component;
  Text: Component;
  View: Component;
  Font: {
    register: (font: object) => void;
    registerHyphenationCallback: (split: (word: string) => string[]) => void;
  };
  renderToBuffer: (document: Element) => Promise<Buffer>;
}

export const reactPdf: PeerTool = {
  name: 'react-pdf',
  key: 'ReactPdf',
  packages: ['@react-pdf/renderer', 'react'],
  letters: { file: 4, merged: 15 },
  open: async (need: Need) => {
    const { createElement } = need.require<ReactModule>('react');
    const { Document, Page, Text, View, Font, renderToBuffer } =
      await need.import<ReactPdfModule>('@react-pdf/renderer');
    const fonts = [{ src: fontFiles.regular }, { src: fontFiles.bold, fontWeight: 700 }];
    Font.register({ family: 'Noto', fonts });
    Font.registerHyphenationCallback((word) => [word]);
    const text = (style: object, words: string) => createElement(Text, { style }, words);
    const draw = (line: Line): Element => {
      if (line.type === 'lines')
        return createElement(
          View,
          { style: { marginBottom: page.gap } },
          ...line.lines.map((words) => text({ textAlign: line.align }, words)),
        );
      if (line.type === 'room') return createElement(View, { style: { height: 28 } });
      if (line.type === 'paragraph')
        return text({ marginBottom: page.gap, fontWeight: line.bold ? 700 : 400 }, line.text);
      const row = { flexDirection: 'row', marginBottom: page.gap };
      return createElement(View, { style: row }, text({ width: 14 }, '•'), text({ flex: 1 }, line.text));
    };
    const style = {
      ...{ fontFamily: 'Noto', fontSize: page.size, lineHeight: page.leading },
      ...{ paddingHorizontal: page.side, paddingVertical: page.top },
    };
    const sheet = (letter: Letter) =>
      createElement(Page, { size: 'A4', style }, ...linesOf(letter).map(draw));
    const merged = (letters: readonly Letter[]) =>
      renderToBuffer(createElement(Document, null, ...letters.map(sheet)));
    return { file: (letter) => merged([letter]), merged };
  },
};
