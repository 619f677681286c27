import type { ReadLimits } from '../../model/config.ts';
import type { UnfoldBudget } from './open-package.ts';
import type { WordDraft } from './paragraph.ts';
import type { ParsedDocument } from './parse-document.ts';
import type { Remark } from './remarks.ts';

/** Where a file is read from, and what bounds the reading of it and of all embedded in it. */
export interface Reading {
  readonly path: string;
  readonly limits: ReadLimits;
  readonly budget: UnfoldBudget;
  /** Documents within documents so far. */
  readonly depth: number;
}

/** Lines of a Word file and what else is known of it. */
export interface WordText {
  readonly drafts: readonly WordDraft[];
  readonly found: ParsedDocument;
  readonly remarks: readonly Remark[];
}

/** Reads a Word file; given along to the readers of its parts, so that documents within documents are read by it. */
export type ReadWord = (bytes: Uint8Array, reading: Reading) => Promise<WordText>;
