import { DEFAULT_LIMITS } from '../../src/ingest/limits.ts';
import type { SiteConfig } from '../../src/model/config.ts';

/** Settings of a site for tests; what is given wins. */
export function sampleConfig(given: Partial<SiteConfig> = {}): SiteConfig {
  return {
    title: '年报',
    description: '法治政府建设年度报告的公开档案',
    url: 'https://nianbao.example',
    base: '/',
    publisher: '年报 Nianbao',
    repository: null,
    questions: [],
    limits: { ...DEFAULT_LIMITS, maxCaptureBytes: 10_000_000, maxUnfoldedBytes: 50_000_000, maxPages: 50 },
    ...given,
  };
}
