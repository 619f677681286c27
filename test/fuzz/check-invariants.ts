import assert from 'node:assert/strict';
import type { Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Report } from '../../src/model/report.ts';
import { linesOf } from '../../src/text/line-breaks.ts';

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
    const printed = rawText.slice(start?.offset, end?.offset);
    // Between two Latin words the break of a wrapped paragraph is read as a space.
    const read = textOf(node) === ' ' ? printed.replace(/^\s+$/, ' ') : printed;
    assert.equal(read, textOf(node), 'what is kept is what is printed');
    assert.equal(linesOf(textOf(node)).length, 1, 'no text holds a line break');
  }
  for (const { heading } of report.sections) {
    if (!heading) continue;
    const printed = rawText.slice(heading.start, heading.end);
    const wrapped = linesOf(printed).length > 1;
    assert.equal(
      wrapped ? solid(printed) : printed,
      wrapped ? solid(heading.text) : heading.text,
      'headings are as printed',
    );
    assert.equal(linesOf(heading.text).length, 1, 'no heading holds a line break');
  }
  const anchors = [...kept(report).map((node) => node.data?.anchor), ...report.sections.map(({ anchor }) => anchor)];
  assert.ok(!anchors.includes(undefined), 'every block has an anchor');
  assert.equal(new Set(anchors).size, anchors.length, 'anchors are unique');
}

const solid = (text: string): string => text.replace(/\s/gu, '');

function kept({ preamble, sections, signature }: Report): RootContent[] {
  return [...preamble, ...sections.flatMap(({ content }) => content), ...signature];
}

function textNodes(node: Nodes): Nodes[] {
  return node.type === 'text' ? [node] : 'children' in node ? node.children.flatMap(textNodes) : [];
}
