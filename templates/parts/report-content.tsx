import type { Element, ElementContent, Properties } from 'hast';
import type { RootContent } from 'mdast';
import { mdastToHast } from '../../src/site/mdast-to-hast.ts';
import { typeset } from '../typeset.ts';
import { ParagraphMark } from './paragraph-mark.tsx';

/** Elements that end with a mark linking to them. */
const MARKED = ['p', 'h3', 'h4', 'h5', 'h6', 'li'];

interface ReportContentProps {
  readonly content: readonly RootContent[];
  /** Address of the report when its paragraphs are shown on another page; their ids stay at home. */
  readonly home?: string;
}

/** Blocks of a report as the page shows them: each with its permanent id and a mark that links to it. */
export function ReportContent({ content, home }: ReportContentProps) {
  return <>{typeset(mdastToHast(content)).map((node) => block(node, home))}</>;
}

function block(node: ElementContent, home: string | undefined): ElementContent {
  if (node.type !== 'element') return node;
  const { id, ...rest } = node.properties;
  const properties: Properties = id === undefined || home !== undefined ? rest : { id, ...rest };
  const children = node.children.map((child) => block(child, home));
  if (typeof id === 'string' && MARKED.includes(node.tagName))
    children.push(ParagraphMark({ href: `${home ?? ''}#${id}` }) as Element);
  const made: Element = { ...node, properties, children };
  return node.tagName === 'table' ? (Scroller({ table: made }) as Element) : made;
}

/** A table may be wider than a phone: it scrolls in a box of its own. */
function Scroller({ table }: { readonly table: Element }) {
  return (
    <section class="scroller" tabindex="0" aria-label="表格，可左右滚动">
      {table}
    </section>
  );
}
