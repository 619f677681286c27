import type { Place } from '../../model/view.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import type { Observed } from '../comparison.ts';
import { type CutItem, cutItems } from './cut-items.ts';
import { findKinds, wordsOf } from './find-kinds.ts';
import { type FlatLine, flatLine } from './flat-line.ts';
import { ITEM_SECTIONS, type ItemSection } from './group-titles.ts';
import { printedPart } from './item-text.ts';
import type { Kind } from './kinds.ts';
import { flatOf } from './stretch.ts';

/** A shortcoming or a plan of a report. */
export interface Item {
  readonly section: ItemSection;
  /** Of the paragraph that it begins in. */
  readonly anchor: string;
  /** As printed, a line a paragraph. */
  readonly text: string;
  /** What a shortcoming is about, the surer first, at most two; none for plans. */
  readonly kinds: readonly Kind[];
  /** Its words in the first of its paragraphs. */
  readonly at: Place;
  /** Its words in further paragraphs. */
  readonly more: readonly Place[];
}

/** Every item of both sections, in the order of the text. */
export function observe({ records }: Pick<Observed, 'records'>): Item[] {
  return itemsOf(records, ITEM_SECTIONS);
}

/** Plans alone, wherever they stand: what shortcomings are about takes longest to find. */
export function observePlans({ records }: Pick<Observed, 'records'>): Item[] {
  return itemsOf(records, ['next-year']);
}

function itemsOf(records: Observed['records'], wanted: readonly ItemSection[]): Item[] {
  return records.flatMap((record) => {
    const section = ITEM_SECTIONS.find((key) => key === record.scope);
    if (section === undefined) return [];
    const lines = record.passages.map(flatLine);
    const cut = cutItems(lines, section).filter((item) => wanted.includes(item.section));
    return cut.map((item) => toItem(record, lines, item));
  });
}

function toItem({ report, scope, passages }: SearchRecord, lines: readonly FlatLine[], item: CutItem): Item {
  const { section, rule, parts } = item;
  const printed = parts.map((part) => printedPart(lines, part));
  const [at, ...more] = printed.map(({ line, from, to }): Place => {
    return { report: report.id, scope, anchor: passages[line]?.anchor ?? scope, from, to, rule };
  }) as [Place, ...Place[]];
  const kinds = section === 'shortcomings' ? findKinds(wordsOf(parts.map((part) => flatOf(lines, part)))) : [];
  return { section, anchor: at.anchor, text: printed.map(({ text }) => text).join('\n'), kinds, at, more };
}
