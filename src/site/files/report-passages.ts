import type { SiteFile } from '../../model/page.ts';
import type { ReportPassages } from '../../model/passage-view.ts';
import { fileOf, urls } from '../urls.ts';

/** What of a report others have too, as its page loads it: one stretch a line. */
export function reportPassagesFile({ passages, ...share }: ReportPassages): SiteFile & { readonly content: string } {
  const head = JSON.stringify(share).slice(0, -1);
  const lines = passages.map((stretch) => JSON.stringify(stretch)).join(',\n');
  return { file: fileOf(urls.reportPassages(share.report)), content: `${head},"passages":[\n${lines}\n]}\n` };
}
