import type { LineHint } from '../../model/document.ts';
import type { Declarations } from './declarations.ts';
import { ASIDE, BOLD, DRAWN, PREFORMATTED, REFERRED_TO, SILENT, SILENT_FOREIGN } from './elements.ts';
import { isHidden, isUnseen } from './is-hidden.ts';
import { listStyleOf, readOrdinal, typeStyle } from './list-number.ts';
import { type Region, regionOf } from './region-of.ts';
import type { Tag } from './stream-tags.ts';

/** How line breaks and spaces of the source are drawn. */
export type Space = 'folded' | 'kept' | 'lines-kept';

/** A list whose items are numbered: its style, the number of its next item, and how far the one after lies from it. */
export interface OrderedList {
  readonly style: string;
  readonly step: 1 | -1;
  /** Not a number where it depends on how many items the list has. */
  next: number;
}

/** What the open elements mean for the text inside them; shared by all elements that change nothing. */
export interface Context {
  readonly silent: boolean;
  /** Why the text is no part of the flow: nobody sees it, or only where something else fails, or it labels a control. */
  readonly aside: 'hidden' | 'other' | null;
  /** Text directly here is part of a drawing or formula that does not draw it. */
  readonly undrawn: boolean;
  readonly unseen: { readonly size: boolean; readonly sight: boolean };
  readonly bold: boolean;
  readonly depth: number;
  readonly align: LineHint['align'];
  readonly region: Region | undefined;
  readonly space: Space;
  readonly list: OrderedList | null;
}

export const ROOT: Context = {
  silent: false,
  aside: null,
  undrawn: false,
  unseen: { size: false, sight: false },
  bold: false,
  depth: 0,
  align: undefined,
  region: undefined,
  space: 'folded',
  list: null,
};

/** Whether text is no part of the flow. */
export function isBeside({ aside, undrawn, unseen }: Context): boolean {
  return aside !== null || undrawn || unseen.size || unseen.sight;
}

/** An element as it opens, with what styles say of it. */
export interface Opened extends Tag {
  readonly style: Declarations;
}

const UNORDERED = new Set(['ul', 'menu', 'dir']);
const HIDING = 'display visibility font-size opacity text-indent position overflow mso-hide'.split(' ');

/** The same element with everything taken off that could hide it. */
export function withoutHiding(opened: Opened): Opened {
  const kept = Object.entries(opened.style).filter(([property]) => !HIDING.includes(property));
  return { ...opened, style: Object.fromEntries(kept), attributes: { ...opened.attributes, hidden: undefined } };
}

/** What is so inside an element, given what is so around it. */
export function contextOf(opened: Opened, around: Context): Context {
  const { name, attributes, style } = opened;
  const inside: Context = {
    silent: around.silent || isSilent(opened),
    aside: around.aside === 'hidden' || isOutOfSight(opened) ? 'hidden' : isAside(opened) ? 'other' : around.aside,
    undrawn: opened.foreign ? isUndrawn(opened, around) : around.undrawn,
    unseen: isUnseen(style, around.unseen),
    bold: around.bold || BOLD.has(name) || /^(?:bold|bolder|[6-9]00)/.test(style['font-weight'] ?? ''),
    depth: Number(/^h([1-6])$/.exec(name)?.[1] ?? around.depth),
    align: alignOf(opened) ?? around.align,
    region: regionOf(name, attributes) ?? around.region,
    space: spaceOf(style['white-space']) ?? (PREFORMATTED.has(name) ? 'kept' : around.space),
    list: listOf(opened) ?? (UNORDERED.has(name) ? null : around.list),
  };
  return isSame(inside, around) ? around : inside;
}

function isSame(a: Context, b: Context): boolean {
  return (
    a.silent === b.silent &&
    a.aside === b.aside &&
    a.undrawn === b.undrawn &&
    a.unseen.size === b.unseen.size &&
    a.unseen.sight === b.unseen.sight &&
    a.bold === b.bold &&
    a.depth === b.depth &&
    a.align === b.align &&
    a.region === b.region &&
    a.space === b.space &&
    a.list === b.list
  );
}

/** Browsers show a template only where it is the inside of the element around it, and show a style as text where a style says so. */
function isSilent({ name, attributes, foreign, style }: Opened): boolean {
  if (name === 'template') return !SHADOW.test(attributes.shadowrootmode ?? attributes.shadowmode ?? '');
  const isSo = (foreign ? SILENT_FOREIGN[foreign] : SILENT).has(name);
  return isSo && (style.display ?? 'none') === 'none';
}

const SHADOW = /^(?:open|closed)$/i;

function isAside({ name, foreign }: Opened): boolean {
  return foreign === 'svg' ? REFERRED_TO.has(name) : ASIDE.has(name);
}

/** A drawing draws its texts alone, a formula its tokens. */
function isUndrawn({ name, foreign }: Opened, around: Context): boolean {
  if (foreign === null || name === foreign) return foreign !== null;
  return around.undrawn && !DRAWN[foreign].has(name);
}

/** Elements that are out of sight until something opens them, by the attribute that says so, or is not there. */
function isOutOfSight({ name, attributes, foreign, style }: Opened): boolean {
  const isClosed =
    attributes.hidden !== undefined ||
    attributes.popover !== undefined ||
    (name === 'dialog' && attributes.open === undefined) ||
    (name === 'mphantom' && foreign === 'math');
  return (isClosed && (style.display ?? 'none') === 'none') || isHidden(style);
}

function alignOf({ name, attributes, style }: Opened): LineHint['align'] {
  const said = (style['text-align'] ?? attributes.align ?? (name === 'center' ? 'center' : '')).toLowerCase();
  return said === 'center' || said === 'right' ? said : undefined;
}

function spaceOf(said: string | undefined): Space | null {
  if (said === undefined || said === 'inherit') return null;
  if (/^(?:pre|pre-wrap|break-spaces|preserve)\b(?!-line)/.test(said)) return 'kept';
  return said === 'pre-line' || said.startsWith('preserve-breaks') ? 'lines-kept' : 'folded';
}

function listOf({ name, attributes, style }: Opened): OrderedList | null {
  const said = listStyleOf(style);
  if (UNORDERED.has(name)) return said === null ? null : { style: said, step: 1, next: 1 };
  if (name !== 'ol') return null;
  const isReversed = attributes.reversed !== undefined;
  return {
    style: said ?? typeStyle(attributes.type) ?? 'decimal',
    step: isReversed ? -1 : 1,
    next: readOrdinal(attributes.start) ?? (isReversed ? Number.NaN : 1),
  };
}
