/** Pagefind's module for browsers, put in when the worker is bundled. */
declare module '#pagefind' {
  export const createInstance: import('../../search/ask/pagefind-module.ts').PagefindModule['createInstance'];
}

/** Its version. */
declare const PAGEFIND_VERSION: string;
