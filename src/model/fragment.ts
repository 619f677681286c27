/** What other pages may point at on a page, and what it points at; plain data, so that it crosses threads and caches. */
export interface PageRefs {
  /** Ids on the page, each once. */
  readonly ids: readonly string[];
  /** Site-absolute addresses of this site's other files, without the base, each once: `/years/2021/#p-1`. */
  readonly links: readonly string[];
  /** Ids that stand on more than one element. */
  readonly repeatedIds: readonly string[];
  /** Anchors that the page links to on itself and does not have. */
  readonly lostAnchors: readonly string[];
}

/** A piece of a page that is rendered once and stands on several: only `serialiseFragment` makes it. */
export interface KeptFragment {
  readonly html: string;
  readonly refs: PageRefs;
}

declare module 'hast' {
  interface TextData {
    /** Stands in the place of the text. */
    fragment?: KeptFragment;
  }
}
