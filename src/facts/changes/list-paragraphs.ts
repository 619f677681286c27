import type { Report, ReportContent, Section } from '../../model/report.ts';
import { passagesOf } from '../../search/index/passages.ts';
import type { Passage, ScopeKey } from '../../search/search-record.ts';

/** A paragraph or heading of a report, and the part in which it stands. */
export interface ListedParagraph extends Passage {
  readonly scope: ScopeKey;
  /** Anchor of the part: `measures-2`; `preamble` before the first. */
  readonly part: string;
  /** Heading of the part, empty where it has none. */
  readonly title: string;
}

/** The paragraphs of a report in the order of its page. */
export function listParagraphs({ preamble, sections }: Pick<Report, 'preamble' | 'sections'>): ListedParagraph[] {
  return [...contentOf(preamble, { scope: 'preamble', part: 'preamble', title: '' }), ...sections.flatMap(partOf)];
}

type PartFacts = Pick<ListedParagraph, 'scope' | 'part' | 'title'>;

function partOf({ key, anchor, heading, content }: Section): ListedParagraph[] {
  const part = { scope: key, part: anchor, title: heading?.text ?? '' };
  const own = heading === null ? [] : [{ ...part, anchor, text: heading.text, heading: true as const }];
  return [...own, ...contentOf(content, part)];
}

function contentOf(blocks: readonly ReportContent[], part: PartFacts): ListedParagraph[] {
  return blocks.flatMap((block) => passagesOf(block, part.part).map((passage) => ({ ...part, ...passage })));
}
