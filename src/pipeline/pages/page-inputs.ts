import type { AssetMap } from '../../../templates/context.ts';
import type { SiteConfig } from '../../model/config.ts';
import type { Page, PageKind } from '../../model/page.ts';
import { type ArtefactVersions, factsName } from '../artefacts/artefacts.ts';
import type { Code } from '../code/code-version.ts';
import type { ReportDigests } from '../library.ts';
import { once } from '../once.ts';
import { contentHash } from '../store/content-hash.ts';
import { noteSource } from './read-notes.ts';
import { shareVersion } from './share-key.ts';

/** What every page is made of besides its own properties and reports. */
export interface PageGround {
  readonly code: Code;
  readonly config: SiteConfig;
  readonly assets: AssetMap;
  readonly versions: ArtefactVersions;
  readonly digests: ReportDigests;
}

/** Hashes of all that decides a page, by what it is: `template`, `settings`, `assets`, `texts`, and the page's own properties. */
export type PageInputs = Readonly<Record<string, string>>;

/** Code that writes a page, whatever its template. */
const WRITERS = ['src/html/serialise.ts', 'src/html/collect-refs.ts'];
/** Files that are looked at without what they import: they join all templates. */
const JOINTS = ['templates/render-page.tsx', 'src/pipeline/pages/render-worker.ts'];
/** Code that tells how two texts differ, which the template asks for. */
const EDITS = 'src/facts/changes/diff-paragraph.ts';
/** Settings that no page shows. */
const UNSEEN: ReadonlySet<keyof SiteConfig> = new Set(['limits', 'questions']);

/** The template of a kind of page: `question` → `templates/question-page.tsx`. */
export function templateOf(kind: PageKind): string {
  return `templates/${kind}-page.tsx`;
}

/** Says what pages are made of. */
export function pageInputs({ code, config, assets, versions, digests }: PageGround): (page: Page) => PageInputs {
  const joints = JOINTS.map((file) => code.hashOf(file));
  const templates = new Map<PageKind, string>();
  const templateHash = (kind: PageKind) => {
    const known = templates.get(kind) ?? contentHash(code.versionOf([templateOf(kind), ...WRITERS]), ...joints);
    templates.set(kind, known);
    return known;
  };
  const shares = shareVersion(code, config);
  const edits = once(() => code.versionOf([EDITS]));
  /** What besides the digests decides the texts of a page. */
  const textsBesides = (page: Page): string[] => {
    const findings = page.shows.map((id) => versions[factsName({ id })] ?? '');
    if (page.kind === 'reader') return [...findings, shares];
    if (page.kind === 'passage') return [...findings, edits()];
    return page.kind === 'note' ? [...findings, noteSource(page.note)] : findings;
  };
  const seen = Object.entries(config).filter(([name]) => !UNSEEN.has(name as keyof SiteConfig));
  const ground = { settings: contentHash(JSON.stringify(seen)), assets: contentHash(JSON.stringify(assets)) };
  return (page) => ({
    template: templateHash(page.kind),
    ...ground,
    texts: contentHash(...page.reads.map((id) => digests[id] ?? ''), ...textsBesides(page)),
    ...Object.fromEntries(
      Object.entries(page).map(([name, value]) => [name, contentHash(JSON.stringify(value) ?? '')]),
    ),
  });
}

/** Key under which the page is kept. */
export function pageKey(inputs: PageInputs): string {
  return contentHash(...Object.entries(inputs).flat());
}
