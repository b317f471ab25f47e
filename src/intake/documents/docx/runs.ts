import type { Run } from '../../../statement/block.js';
import type { Hyperlink, Node, NoteReference, Run as RunNode } from './tree.js';

/** Names the note that a reference leads to, as it is printed. */
export type NameNote = (reference: NoteReference) => string;

type Style = Omit<Run, 'text'>;

/** The words under `nodes`; a line that was broken by hand ends in `\n`. */
export function runsOf(nodes: Node[], nameNote: NameNote, style: Style = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return [{ ...style, text: node.value }];
      case 'tab':
        return [{ ...style, text: ' ' }];
      case 'break':
        return [{ text: '\n' }];
      case 'run':
        return node.isStrikethrough ? [] : runsOf(node.children, nameNote, styleOfRun(node, style));
      case 'hyperlink':
        return runsOf(node.children, nameNote, styleOfLink(node, style));
      case 'noteReference':
        return [noteRun(nameNote(node))];
      default:
        return 'children' in node ? runsOf(node.children, nameNote, style) : [];
    }
  });
}

function styleOfRun({ isBold, verticalAlignment, styleName }: RunNode, style: Style): Style {
  return {
    ...style,
    ...((isBold || styleName === 'Strong') && { bold: true }),
    ...(verticalAlignment === 'superscript' && { superscript: true }),
  };
}

function styleOfLink({ href }: Hyperlink, style: Style): Style {
  return href === undefined ? style : { ...style, href };
}

function noteRun(note: string): Run {
  return { text: note, superscript: true, note };
}
