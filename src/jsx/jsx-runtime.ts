import type { Element, ElementContent, Root } from 'hast';
import type { Child, Properties } from 'hastscript';
import { h } from 'hastscript';

/** What a component may return and an element may hold; booleans, null and undefined vanish. */
export type Children = Child | Children[] | boolean | undefined;
type Props = Record<string, unknown> & { children?: Children };
type Component = (props: never) => Children;

/** Marks a list of nodes without an element of its own. */
export const Fragment = Symbol.for('nianbao.fragment');

/** Builds hast from JSX: calls a component, flattens a fragment, makes an element with `h`. */
export function jsx(type: string | Component | typeof Fragment, props: Props): Children {
  if (typeof type === 'function') return type(props as never);
  const { children, ...attributes } = props;
  const nodes = flatten(children);
  if (type === Fragment) return nodes as Children;
  return h(type as string, attributes as Properties, ...nodes);
}
export const jsxs = jsx;
export const jsxDEV = jsx;

function flatten(children: Children): Child[] {
  if (Array.isArray(children)) return children.flatMap(flatten);
  return typeof children === 'boolean' || children === undefined || children === null ? [] : [children];
}

/** Wraps what a component returned into a hast root, ready for the serialiser. */
export function toRoot(children: Children): Root {
  return { type: 'root', children: h(null, ...flatten(children)).children };
}

type Attribute = string | number | boolean | null | undefined | readonly (string | number)[];
/** Attributes by their hast property names or their HTML names; `key` is not needed and not known. */
export type Attributes = { [name: string]: Attribute | Children };

export declare namespace JSX {
  type Element = Children;
  type ElementType = string | ((props: never) => Children);
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements {
    [name: string]: Attributes;
  }
}
export type { Element, ElementContent };
