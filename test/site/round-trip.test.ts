import fc from 'fast-check';
import type { Root as HastRoot } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { serialise } from '../../src/html/serialise.ts';
import { reportMarkdown } from '../../src/site/files/report-markdown.ts';
import { mdastToHast } from '../../src/site/mdast-to-hast.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { sampleReport } from '../support/sample-report.ts';

/** Lines as captures have them: Han, marks that Markdown or HTML could take for markup, digits, spaces. */
const line = fc
  .array(fc.constantFrom(...'一二法治。,(）1.、-+*_#>|`~\\[]!<&;:/"\'=$%^ \u3000\u00a0ab'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((chars) => chars.join(''))
  .filter((text) => text.trim() !== '');

const bare = (text: string) => text.replace(/\s/gu, '');

describe('text comes out as it went in', () => {
  it('through HTML, unit for unit', () => {
    fc.assert(
      fc.property(line, fc.nat(30), (text, runIn) => {
        const nodes = mdastToHast([{ type: 'paragraph', data: { runIn }, children: [{ type: 'text', value: text }] }]);
        const html = serialise({ type: 'root', children: nodes } as HastRoot, '/sub/');
        let found = '';
        visit(unified().use(rehypeParse).parse(html), 'text', (node) => {
          found += node.value;
        });
        expect(found.trimEnd()).toBe(text.trimEnd());
      }),
      { numRuns: 300 },
    );
  });

  it('through Markdown, as one paragraph', () => {
    fc.assert(
      fc.property(line, (text) => {
        const { content } = reportMarkdown(sampleReport({ preamble: [text], sections: [] }), sampleConfig());
        const body = String(content).replace(/^---\n.*?\n---\n/s, '');
        const blocks = unified().use(remarkParse).use(remarkGfm).parse(body).children;
        expect(blocks.map((block) => block.type)).toEqual(['heading', 'paragraph']);
        expect(bare(textOf(blocks[1]))).toBe(bare(text));
      }),
      { numRuns: 300 },
    );
  });
});
