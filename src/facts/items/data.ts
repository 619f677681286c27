import type { FindingsData } from '../comparison.ts';
import type { ItemSection } from './group-titles.ts';
import type { Kind } from './kinds.ts';
import type { Item } from './observe.ts';

/** An item as it is published. */
export interface ItemLine {
  readonly report: string;
  readonly section: ItemSection;
  readonly anchor: string;
  readonly text: string;
  readonly kinds: readonly Kind[];
}

/** A line of the published items. */
export function toLine({ section, anchor, text, kinds, at }: Item): ItemLine {
  return { report: at.report, section, anchor, text, kinds };
}

/** `data/items.jsonl` and its CSV. */
export const data = {
  name: 'items',
  columns: ['report', 'section', 'anchor', 'text', 'kinds'],
  toLine,
} satisfies FindingsData<Item>;
