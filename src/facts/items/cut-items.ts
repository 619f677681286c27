import { chooseList } from './choose-list.ts';
import { cutList } from './cut-list.ts';
import { cutPlain } from './cut-plain.ts';
import type { FlatLine } from './flat-line.ts';
import type { ItemSection } from './group-titles.ts';
import { groupsOf, markersIn } from './groups.ts';
import type { Stretch } from './stretch.ts';

/** An item: the stretches of the lines that it takes, in order. */
export interface CutItem {
  readonly section: ItemSection;
  /** Id of the rule that found it. */
  readonly rule: 'list-item' | 'paragraph-item' | 'sentence-item';
  readonly parts: readonly Stretch[];
}

/**
 * Items of one section: its parts of the outermost list, else its paragraphs, else its sentences. All that is in none of them leads to
 * them, says their causes or sums up.
 */
export function cutItems(lines: readonly FlatLine[], section: ItemSection): CutItem[] {
  return groupsOf(lines, section).flatMap(({ kind, stretches }) => {
    if (kind === 'causes' || kind === 'aims') return [];
    const list = chooseList(stretches.flatMap((stretch) => markersIn(lines, stretch)));
    const body = { lines, stretches, section: kind };
    const cuts = list.length > 0 ? cutList(body, list) : cutPlain(body);
    return cuts.map((cut) => ({ ...cut, section: kind }));
  });
}
