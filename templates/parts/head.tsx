import type { Page } from '../../src/model/page.ts';
import type { Report } from '../../src/model/report.ts';
import type { JsonLd } from '../../src/site/json-ld.ts';
import { pageMetadata } from '../../src/site/page-metadata.ts';
import { sheetsOf } from '../../src/site/sheets.ts';
import { urls } from '../../src/site/urls.ts';
import { assetUrl } from '../asset-url.ts';
import type { RenderContext } from '../context.ts';

/** Nothing but the site's own files: no inline script or style, no frame, no form to elsewhere. */
const POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

interface HeadProps {
  readonly page: Page;
  readonly context: RenderContext;
  readonly scripts: readonly string[];
  /** The report of the page, for the facts that its summary does not hold. */
  readonly report?: Report | undefined;
}

/** Title, policy, metadata, styles and scripts. `early.js` runs before the first paint, the others after parsing. */
export function Head({ page, context, scripts, report }: HeadProps) {
  const { config, assets } = context;
  const { title, canonical, leadsTo, meta, jsonLd } = pageMetadata(page, config, {
    source: report?.source.value ?? null,
    documentNumber: report?.documentNumber.value ?? null,
  });
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <title>{title}</title>
      {meta.map((tag) => (
        <meta name={tag.name} content={tag.content} />
      ))}
      {leadsTo !== undefined && <meta http-equiv="refresh" content={`0; url=${leadsTo}`} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="canonical" href={canonical} />
      <link rel="icon" href={assetUrl(assets, 'icon.svg')} type="image/svg+xml" />
      {page.kind === 'question' && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={`${page.title} - ${config.title}`}
          href={urls.questionFeed(page.view.question.slug)}
        />
      )}
      <link rel="alternate" type="application/atom+xml" title={config.title} href={urls.feed()} />
      {sheetsOf(page.kind).map(({ name, media }) => (
        <link rel="stylesheet" href={assetUrl(assets, name)} media={media} />
      ))}
      <script src={assetUrl(assets, 'early.js')} />
      {['site.js', ...scripts].map((name) => (
        <script type="module" src={assetUrl(assets, name)} />
      ))}
      {jsonLd.map((object) => (
        <script type="application/ld+json">{dataBlock(object)}</script>
      ))}
    </head>
  );
}

/** JSON that cannot end the element it stands in. */
function dataBlock(object: JsonLd): string {
  return JSON.stringify(object).replaceAll('<', '\\u003c');
}
