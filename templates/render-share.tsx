import type { Root } from 'hast';
import { toRoot } from '../src/jsx/jsx-runtime.ts';
import type { Report, SectionKey } from '../src/model/report.ts';
import { ReaderShare } from './parts/reader-share.tsx';

/** A report's share of the readers of a section, which stands on several pages. Pure. */
export function renderShare(report: Report, section: SectionKey): Root {
  return toRoot(<ReaderShare report={report} section={section} />);
}
