import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Page } from '../clean/page.ts';
import { parsePage } from './parse-page.ts';

declare module 'vfile' {
  interface DataMap {
    /** The page in zones, from `clean/`; the parser reads its body. */
    page: Page;
  }
}

/**
 * A unified parser for scraped reports: raw text → mdast, headings by their numbers and words instead of by markup.
 * First-level headings get depth 2, those below 3 to 6; text run in after a heading is told by `data.runIn`.
 */
export const reportParser: Plugin<[], string, Root> = function () {
  this.parser = (_text, file) => {
    if (!file.data.page) throw new Error('reportParser needs file.data.page');
    return parsePage(file.data.page);
  };
};

const processor = unified().use(reportParser).freeze();

/** Parses the body of a page. */
export function parseReport(text: string, page: Page): Root {
  const file = new VFile({ value: text, data: { page } });
  return processor.parse(file);
}
