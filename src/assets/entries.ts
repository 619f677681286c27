import { SHEETS } from '../site/sheets.ts';

/** A file that browsers load: where it comes from and what it is called. */
export interface AssetEntry {
  /** Sources, relative to the project's root, one behind the other. */
  readonly sources: readonly string[];
  /** Name that templates ask for, e.g. `site.css`; the file gets a hash and lies below `assets/`. */
  readonly name: string;
  /** `script` runs at once and before the first paint, all others are modules. */
  readonly format?: 'script';
}

/** A module at an address of its own, because other programs import it. */
export interface FixedEntry {
  readonly source: string;
  /** File below the output folder, e.g. `search/api.js`. */
  readonly file: string;
}

/** Files with hashed names, in the order in which they are told in ARCHITECTURE. */
export const ASSETS: readonly AssetEntry[] = [
  ...SHEETS.map(({ name, files }) => ({ name, sources: files.map((file) => `templates/styles/${file}.css`) })),
  { name: 'icon.svg', sources: ['templates/styles/icon.svg'] },
  { name: 'early.js', sources: ['src/client/early.ts'], format: 'script' },
  { name: 'site.js', sources: ['src/client/site.ts'] },
  { name: 'report.js', sources: ['src/client/report.ts'] },
  { name: 'reader.js', sources: ['src/client/reader.ts'] },
  { name: 'list.js', sources: ['src/client/list/list.ts'] },
  { name: 'lost.js', sources: ['src/client/lost.ts'] },
  { name: 'search-page.js', sources: ['src/client/search/page.ts'] },
  { name: 'highlight.js', sources: ['src/client/highlight.ts'] },
  { name: 'shared.js', sources: ['src/client/shared/shared.ts'] },
  { name: 'changes.js', sources: ['src/client/changes.ts'] },
  { name: 'compare.js', sources: ['src/client/compare/compare.ts'] },
];

/** Files whose addresses are a contract. */
export const FIXED: readonly FixedEntry[] = [
  { file: 'search/api.js', source: 'src/client/search/api.ts' },
  { file: 'search/box.js', source: 'src/client/search/box.ts' },
  { file: 'search/suggest.js', source: 'src/client/search/suggest.ts' },
  { file: 'search/simplify.js', source: 'src/search/ask/simplify.ts' },
];
