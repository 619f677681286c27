import type { Report, ReportContent, Section } from '../../model/report.ts';
import { passagesOf } from '../../search/index/passages.ts';
import type { ScopeKey } from '../../search/search-record.ts';
import { type FlatLine, flatLine } from '../items/flat-line.ts';
import { clausesIn, type Sentence } from '../items/sentences.ts';

/** A paragraph that may answer a plan, and what stands above it. */
export interface AnswerParagraph {
  readonly scope: ScopeKey;
  readonly anchor: string;
  readonly line: FlatLine;
  /** The heading of the second level above it, or of its section, flat. */
  readonly heading: string;
  /** Its sentences, as stretches of the flat text. */
  readonly sentences: readonly Sentence[];
}

/** Where plans and shortcomings stand, nothing is told that was done. */
const AHEAD: ReadonlySet<string> = new Set(['shortcomings', 'next-year']);

/** The paragraphs of a report that may answer a plan, in their order: no headings, nothing of its own plan and its shortcomings. */
export function listAnswers({ preamble, sections }: Pick<Report, 'preamble' | 'sections'>): AnswerParagraph[] {
  const told = sections.filter(({ key }) => !AHEAD.has(key));
  return [...answersIn(preamble, { scope: 'preamble', part: 'preamble', title: '' }), ...told.flatMap(ofSection)];
}

interface PartFacts {
  readonly scope: ScopeKey;
  readonly part: string;
  readonly title: string;
}

function ofSection({ key, anchor, heading, content }: Section): AnswerParagraph[] {
  return answersIn(content, { scope: key, part: anchor, title: heading?.text ?? '' });
}

function answersIn(blocks: readonly ReportContent[], { scope, part, title }: PartFacts): AnswerParagraph[] {
  let heading = flatLine({ text: title }).flat;
  return blocks.flatMap((block) => {
    const passages = passagesOf(block, part);
    if (block.type === 'heading') {
      heading = passages.map((passage) => flatLine(passage).flat).join('');
      return [];
    }
    return passages.map(({ anchor, text }) => {
      const line = flatLine({ text });
      return { scope, anchor, line, heading, sentences: clausesIn(line.flat, 0, line.flat.length) };
    });
  });
}
