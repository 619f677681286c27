import type { SiteFile } from '../model/page.ts';
import { looksLikeOutcome } from './outcome-shape.ts';
import type { ReportOutcome } from './report-job.ts';
import type { Store } from './store.ts';

type StoredFile = { readonly file: string; readonly text: string } | { readonly file: string; readonly base64: string };

/** Keeps an outcome, its binary files as base64. */
export function writeOutcome(store: Store, key: string, outcome: ReportOutcome): void {
  const files = outcome.result?.files.map(packFile);
  store.write(key, { ...outcome, result: outcome.result && { ...outcome.result, files } });
}

/** The outcome kept under a key, or null when there is none or it is of another shape. */
export function readOutcome(store: Store, key: string): ReportOutcome | null {
  type Stored = Omit<ReportOutcome, 'result'> & {
    readonly result: (Omit<NonNullable<ReportOutcome['result']>, 'files'> & { readonly files: StoredFile[] }) | null;
  };
  const stored = store.read<Stored>(key);
  if (stored === null || !looksLikeOutcome(stored)) return null;
  return { ...stored, result: stored.result && { ...stored.result, files: stored.result.files.map(unpackFile) } };
}

function packFile({ file, content }: SiteFile): StoredFile {
  return typeof content === 'string'
    ? { file, text: content }
    : { file, base64: Buffer.from(content).toString('base64') };
}

function unpackFile(stored: StoredFile): SiteFile {
  return { file: stored.file, content: 'text' in stored ? stored.text : Buffer.from(stored.base64, 'base64') };
}
