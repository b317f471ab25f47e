import type { ObjectFile } from './object-file.js';

/** The pages of a file in a balanced tree of three levels, written as it fills. */
export interface PageTree {
  /** A page's object number; `entries` are those of its dictionary but type and parent. */
  add: (entries: string) => number;
  pages: () => number;
  /** Writes what is open and the root, whose entries every page inherits. */
  end: (inherited: string) => void;
}

/** An open node above pages or above other nodes. */
interface Node {
  object: number;
  kids: number[];
  pages: number;
}

/** Most kids of a node: 4,096 pages to a branch, and a root of 25 kids for 100,000. */
const mostKids = 64;

export function createPageTree(file: ObjectFile, root: number): PageTree {
  const branches: number[] = [];
  let total = 0;
  let branch: Node | undefined;
  let leaf: Node | undefined;
  const open = (): Node => ({ object: file.reserve(), kids: [], pages: 0 });
  const close = (node: Node, parent: number) =>
    file.write(
      node.object,
      `<</Type/Pages/Parent ${parent} 0 R/Count ${node.pages}/Kids[${refs(node.kids)}]>>`,
    );
  const closeLeaf = () => {
    if (!leaf || !branch) return;
    close(leaf, branch.object);
    branch.kids.push(leaf.object);
    branch.pages += leaf.pages;
    leaf = undefined;
  };
  const closeBranch = () => {
    closeLeaf();
    if (!branch) return;
    close(branch, root);
    branches.push(branch.object);
    branch = undefined;
  };
  return {
    add: (entries) => {
      branch ??= open();
      leaf ??= open();
      const page = file.reserve();
      file.write(page, `<</Type/Page/Parent ${leaf.object} 0 R${entries}>>`);
      leaf.pages = leaf.kids.push(page);
      total++;
      if (leaf.pages === mostKids) closeLeaf();
      if (branch.kids.length === mostKids) closeBranch();
      return page;
    },
    pages: () => total,
    end: (inherited) => {
      closeBranch();
      file.write(root, `<</Type/Pages/Count ${total}/Kids[${refs(branches)}]${inherited}>>`);
    },
  };
}

function refs(objects: readonly number[]): string {
  return objects.map((object) => `${object} 0 R`).join(' ');
}
