import type { SiteConfig } from '../model/config.ts';
import type { Page, PageOf } from '../model/page.ts';
import { absoluteUrl, urls } from './urls.ts';

/** An object of schema.org, ready for `JSON.stringify`. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Facts that only the full report knows. */
export interface ReportExtras {
  readonly source?: string | null;
  readonly documentNumber?: string | null;
}

/** What a page is, in the words of schema.org, and its trail. */
export function jsonLd(page: Page, config: SiteConfig, extras: ReportExtras = {}): JsonLd[] {
  return [mainObject(page, config, extras), breadcrumbs(page, config)].filter((object) => object !== null);
}

function mainObject(page: Page, config: SiteConfig, extras: ReportExtras): JsonLd | null {
  if (page.kind === 'home') return siteObject(config);
  if (page.kind === 'report') return reportObject(page, config, extras);
  return page.kind === 'note' && page.url === urls.data() ? datasetObject(page, config) : null;
}

function siteObject(config: SiteConfig): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: config.title,
    description: config.description,
    url: absoluteUrl(urls.home(), config),
    inLanguage: 'zh-CN',
    publisher: { '@type': 'Organization', name: config.publisher },
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absoluteUrl(urls.search(), config)}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

function reportObject({ props, title, url }: PageOf<'report'>, config: SiteConfig, extras: ReportExtras): JsonLd {
  const { summary } = props;
  const issuer = summary.issuer.value;
  return known({
    '@context': 'https://schema.org',
    '@type': 'Report',
    headline: title,
    name: title,
    url: absoluteUrl(url, config),
    inLanguage: 'zh-CN',
    author: issuer && { '@type': 'GovernmentOrganization', name: issuer },
    datePublished: summary.publishedOn.value ?? summary.signedOn.value,
    temporalCoverage: summary.year.value === null ? null : String(summary.year.value),
    spatialCoverage: summary.region.value?.length ? { '@type': 'Place', name: summary.region.value.join('') } : null,
    reportNumber: extras.documentNumber,
    keywords: summary.keywords.slice(0, 10).map(({ word }) => word),
    isPartOf: { '@type': 'WebSite', name: config.title, url: absoluteUrl(urls.home(), config) },
    encoding: [
      media('application/json', urls.json(summary.id), config),
      media('text/markdown', urls.markdown(summary.id), config),
      media('text/plain', urls.text(summary.id), config),
    ],
  });
}

function datasetObject(page: Page, config: SiteConfig): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${config.title}：法治政府建设年度报告数据`,
    description: page.description,
    url: absoluteUrl(page.url, config),
    inLanguage: 'zh-CN',
    creator: { '@type': 'Organization', name: config.publisher },
    distribution: [
      { ...media('application/x-ndjson', urls.reportsJsonl(), config), '@type': 'DataDownload' },
      { ...media('text/csv', urls.reportsCsv(), config), '@type': 'DataDownload' },
    ],
  };
}

function media(encodingFormat: string, url: string, config: SiteConfig): JsonLd {
  return { '@type': 'MediaObject', encodingFormat, contentUrl: absoluteUrl(url, config) };
}

function breadcrumbs(page: Page, config: SiteConfig): JsonLd | null {
  if (page.crumbs.length === 0) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: page.crumbs.map(({ label, href }, index) =>
      known({ '@type': 'ListItem', position: index + 1, name: label, item: href && absoluteUrl(href, config) }),
    ),
  };
}

/** Leaves out what is not known. */
function known(object: JsonLd): JsonLd {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}
