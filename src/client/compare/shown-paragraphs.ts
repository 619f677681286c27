/** A paragraph of the comparison: the nodes that show it, and where it stands in its report. */
export interface ShownParagraph {
  readonly owner: Element | null;
  readonly nodes: readonly Text[];
  readonly text: string;
  readonly anchor: string | null;
}

/** A paragraph with the section and the part that it stands in. */
export interface SectionParagraph extends ShownParagraph {
  readonly key: string;
  /** Anchor of the part that it stands in. */
  readonly part: string;
}

const OWNERS = 'p, li, h3, h4, h5, h6, td, th';

/** Paragraphs, items and cells below a node, in their order, those without words left out. */
export function shownParagraphs(root: ParentNode & Node): ShownParagraph[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { owner: Element | null; nodes: Text[] }[] = [];
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const owner = node.parentElement?.closest(OWNERS) ?? null;
    const last = found.at(-1);
    if (last !== undefined && last.owner === owner) last.nodes.push(node);
    else found.push({ owner, nodes: [node] });
  }
  return found
    .map(({ owner, nodes }) => ({
      owner,
      nodes,
      text: nodes.map(({ data }) => data).join(''),
      anchor: anchorOf(owner),
    }))
    .filter(({ text }) => text.trim() !== '');
}

function anchorOf(owner: Element | null): string | null {
  return owner?.closest<HTMLElement>('[data-anchor]')?.dataset.anchor ?? null;
}

/** Paragraphs as lines of plain text; the cells of a row stand on one, parted by tabs. */
export function linesOf(paragraphs: readonly ShownParagraph[]): string[] {
  const lines: { row: Element | null; text: string }[] = [];
  for (const { owner, text } of paragraphs) {
    const row = owner?.closest('tr') ?? null;
    const last = lines.at(-1);
    if (row !== null && last?.row === row) last.text += `\t${text.trim()}`;
    else lines.push({ row, text: text.trim() });
  }
  return lines.map(({ text }) => text);
}
