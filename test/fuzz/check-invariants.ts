import assert from 'node:assert/strict';
import type { Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Report } from '../../src/model/report.ts';

/** Throws unless everything holds that must hold of any report made of any capture: kept + dropped = input, nothing twice. */
export function checkInvariants(report: Report): void {
  const { spans, rawText } = report;
  assert.equal(spans.map(({ start, end }) => rawText.slice(start, end)).join(''), rawText, 'spans give the text');
  let at = 0;
  for (const { start, end, rule } of spans) {
    assert.equal(start, at, 'spans follow one another');
    assert.notEqual(rule, 'unclaimed', 'every stretch has a fate');
    at = end;
  }
  for (const node of kept(report).flatMap(textNodes)) {
    const { start, end } = node.position ?? {};
    assert.equal(rawText.slice(start?.offset, end?.offset), textOf(node), 'what is kept is what is printed');
  }
  for (const { heading } of report.sections) {
    if (heading) assert.equal(rawText.slice(heading.start, heading.end), heading.text, 'headings are as printed');
  }
  const anchors = [...kept(report).map((node) => node.data?.anchor), ...report.sections.map(({ anchor }) => anchor)];
  assert.ok(!anchors.includes(undefined), 'every block has an anchor');
  assert.equal(new Set(anchors).size, anchors.length, 'anchors are unique');
}

function kept({ preamble, sections, signature }: Report): RootContent[] {
  return [...preamble, ...sections.flatMap(({ content }) => content), ...signature];
}

function textNodes(node: Nodes): Nodes[] {
  return node.type === 'text' ? [node] : 'children' in node ? node.children.flatMap(textNodes) : [];
}
