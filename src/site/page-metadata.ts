import type { SiteConfig } from '../model/config.ts';
import type { Page, PageOf } from '../model/page.ts';
import { authorOf } from './citation/author-of.ts';
import { type JsonLd, jsonLd, type ReportExtras } from './json-ld.ts';
import { absoluteUrl } from './urls.ts';

/** A `<meta name content>` of a page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** What a page's head says about it to programs. */
export interface PageMetadata {
  /** Title with the site's name. */
  readonly title: string;
  /** Whole address of the page. */
  readonly canonical: string;
  /** Site-absolute address to which a reader is led on at once. */
  readonly leadsTo?: string;
  readonly meta: readonly MetaTag[];
  /** Objects for `<script type="application/ld+json">`. */
  readonly jsonLd: readonly JsonLd[];
}

/** Metadata of a page: government page tags (GB/T 42147-2022), Dublin Core and `citation_*` on reports, schema.org as JSON-LD. */
export function pageMetadata(page: Page, config: SiteConfig, extras: ReportExtras = {}): PageMetadata {
  const leadsTo = page.kind === 'moved' ? leadOn(page) : null;
  const canonical = absoluteUrl(leadsTo ?? page.url, config);
  const own = page.kind === 'report' ? reportTags(page, config, extras) : [];
  return {
    title: page.kind === 'home' ? config.title : `${page.title} - ${config.title}`,
    canonical,
    ...(leadsTo === null ? {} : { leadsTo }),
    meta: tags([
      ['description', page.description],
      ['robots', page.unlisted ? 'noindex' : null],
      ['SiteName', config.title],
      ['ColumnName', page.crumbs.at(-2)?.label ?? config.title],
      ...own,
    ]),
    jsonLd: jsonLd(page, config, extras),
  };
}

/** A reader of a report that is gone, or of a page whose reports went several ways, shall read so first. */
function leadOn({ moved: { gone, links } }: PageOf<'moved'>): string | null {
  return !gone && links.length === 1 ? (links[0]?.href ?? null) : null;
}

type Pairs = readonly (readonly [string, string | null | undefined])[];

function tags(pairs: Pairs): MetaTag[] {
  return pairs.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

function reportTags({ props, title, url }: PageOf<'report'>, config: SiteConfig, extras: ReportExtras): Pairs {
  const { summary } = props;
  const published = summary.publishedOn.value ?? summary.signedOn.value;
  const address = absoluteUrl(url, config);
  return [
    ['ArticleTitle', title],
    ['PubDate', summary.publishedOn.value],
    ['ContentSource', extras.source ?? summary.issuer.value],
    ['DC.title', title],
    ['DC.creator', summary.issuer.value],
    ['DC.publisher', config.publisher],
    ['DC.date', published],
    ['DC.language', 'zh-CN'],
    ['DC.type', 'Text'],
    ['DC.format', 'text/html'],
    ['DC.identifier', address],
    ['DC.coverage', summary.region.value?.join('') || null],
    ['citation_title', title],
    ['citation_author', authorOf(summary)],
    ['citation_technical_report_institution', authorOf(summary)],
    ['citation_technical_report_number', extras.documentNumber],
    ['citation_publication_date', published?.replaceAll('-', '/')],
    ['citation_language', 'zh-CN'],
    ['citation_public_url', address],
  ];
}
