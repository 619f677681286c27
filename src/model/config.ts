import type { StandingQuestion } from './question.ts';

/** Settings of a site after checking; `SiteConfigSpec` in `config/` says what may be written in `site.config.ts`. */
export interface SiteConfig {
  /** Name of the archive, e.g. 年报. */
  readonly title: string;
  readonly description: string;
  /** Origin the site is published under, e.g. `https://example.org`; feeds, sitemap and citations need it. */
  readonly url: string;
  /** Sub-path, with a slash at both ends, e.g. `/` or `/nianbao/`. */
  readonly base: string;
  /** Whether pages can be read from a folder on a disk: addresses are relative and name files. */
  readonly portable?: boolean | undefined;
  /** Who runs the archive, printed in the footer and in citations. */
  readonly publisher: string;
  /** Address of the source repository or null. */
  readonly repository: string | null;
  /** Queries asked at every build, in the order in which they are listed. */
  readonly questions: readonly StandingQuestion[];
  readonly limits: ReadLimits;
}

/** Bounds on what is read of one capture, so that no file takes unbounded time or memory. */
export interface ReadLimits {
  /** Largest capture read, bytes. */
  readonly maxCaptureBytes: number;
  /** Most characters of text in a capture; the longest real reports have less than a tenth of the default. */
  readonly maxTextCharacters: number;
  /** Most that a compressed capture may unfold to, bytes. */
  readonly maxUnfoldedBytes: number;
  /** Most pages of a PDF. */
  readonly maxPages: number;
  /** Most processor time that one capture may take, seconds. */
  readonly maxSeconds: number;
  /** Most memory of the process that reads a capture, MB; it holds about 300 MB before the first. */
  readonly maxMegabytes: number;
}
