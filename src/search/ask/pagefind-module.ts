/** The part of Pagefind's browser module that we use (`pagefind.js` of 1.6.0). */
export interface PagefindModule {
  createInstance(options: { readonly basePath: string; readonly metaCacheTag: string }): PagefindInstance;
}

/** One index opened by Pagefind. */
export interface PagefindInstance {
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  preload(query: string): Promise<void>;
}

/** A document with the positions of the words asked for. */
export interface PagefindResult {
  readonly id: string;
  readonly words: readonly number[];
}
