import type { SiteConfig } from '../../model/config.ts';
import type { SectionKey } from '../../model/report.ts';
import type { Code } from '../code/code-version.ts';
import { contentHash } from '../store/content-hash.ts';

/** Hash of the code and settings that decide what a report's share of a reader is. */
export function shareVersion(code: Code, { base }: SiteConfig): string {
  return contentHash(code.versionOf(['templates/render-share.tsx', 'src/html/serialise.ts']), base);
}

/** Key under which a share is kept. */
export function shareKey(version: string, digest: string, section: SectionKey): string {
  return contentHash(version, digest, section);
}
