import type { Root as MdastRoot } from 'mdast';
import type { Edit } from '../src/model/change.ts';
import type { SiteConfig } from '../src/model/config.ts';
import type { Findings, FindingsName, PairFindings, PairName } from '../src/model/findings.ts';
import type { KeptFragment } from '../src/model/fragment.ts';
import type { Report, SectionKey } from '../src/model/report.ts';

/** Addresses of bundled files by their name before hashing, e.g. `site.css` → `/assets/site-6K3QJ2.css`. */
export type AssetMap = Readonly<Record<string, string>>;

/** What a template may ask for beside its page: settings, full reports, prose, addresses of assets. */
export interface RenderContext {
  readonly config: SiteConfig;
  /** The whole report; throws when the archive has no such id. */
  readonly report: (id: string) => Report;
  /** The report's share of the readers of a section, rendered before; throws when the archive has no such id. */
  readonly share: (id: string, section: SectionKey) => KeptFragment;
  /** What a comparison found in the report; throws when the archive has no such id. */
  readonly findings: <K extends FindingsName>(comparison: K, id: string) => readonly Findings[K][];
  /** What a comparison found in the report and its issuer's report before. */
  readonly pairFindings: <K extends PairName>(
    comparison: K,
    later: string,
    earlier: string,
  ) => readonly PairFindings[K][];
  /** How one text differs from another, as the changes of a paragraph are told. */
  readonly edits: (one: string, other: string) => readonly Edit[];
  /** A prose page of `templates/notes/`, parsed by remark-parse with remark-gfm, front matter taken off. */
  readonly note: (name: string) => MdastRoot;
  readonly assets: AssetMap;
}
