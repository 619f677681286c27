import type { ElementContent } from 'hast';
import type { Heading, Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { addFieldRows } from './field-rows.ts';

// e.g. `## 未识别不等于未报告 {#missing}`
const NAMED = /\s*\{#([a-z][a-z0-9-]*)\}$/;

const processor = unified().use(remarkRehype).freeze();

/** Turns a prose page into hast; `{#name}` at the end of a heading becomes its id, `{fields}` in a table the fields of a report. The tree given is not changed. */
export function noteToHast(note: Root): ElementContent[] {
  const copy = structuredClone(note);
  visit(copy, 'heading', nameHeading);
  addFieldRows(copy);
  return processor.runSync(copy).children.filter((node) => node.type !== 'doctype');
}

function nameHeading(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const name = NAMED.exec(last.value)?.[1];
  if (name === undefined) return;
  last.value = last.value.replace(NAMED, '');
  heading.data = { ...heading.data, hProperties: { id: name } };
}
