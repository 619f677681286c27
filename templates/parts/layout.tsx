import type { Children } from '../../src/jsx/jsx-runtime.ts';
import type { Page, PageKind } from '../../src/model/page.ts';
import type { Report } from '../../src/model/report.ts';
import { absoluteUrl } from '../../src/site/urls.ts';
import type { RenderContext } from '../context.ts';
import { Crumbs } from './crumbs.tsx';
import { Head } from './head.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** Pages that print their address themselves, with what a reader asked for in it. */
const PRINTS_ITS_OWN: ReadonlySet<PageKind> = new Set(['report', 'compare', 'search']);

/** Pages that are their scripts, and say so where these cannot run. */
const NEEDS_SERVER: ReadonlySet<PageKind> = new Set(['compare', 'search']);

interface LayoutProps {
  readonly page: Page;
  readonly context: RenderContext;
  /** Names of the scripts of this page beside the ones every page has. */
  readonly scripts?: readonly string[];
  /** Wide pages (tables, comparisons) drop the measure of the text column. */
  readonly width?: 'text' | 'wide' | 'report' | 'reader';
  /** The report that the page is about, if any. */
  readonly report?: Report;
  /** Where a reader may skip to before the text itself. */
  readonly skip?: { readonly href: string; readonly label: string };
  /** Data attributes of the document element for client scripts. */
  readonly data?: Readonly<Record<string, string>>;
  readonly children?: Children;
}

/** The frame of every page: head, header, trail, main, footer. */
export function Layout({
  page,
  context,
  scripts = [],
  width = 'text',
  report,
  skip,
  data = {},
  children,
}: LayoutProps) {
  return (
    <html lang="zh-CN" data-base="/" data-kind={page.kind} {...data}>
      <Head page={page} context={context} scripts={scripts} report={report} />
      <body>
        {skip !== undefined && (
          <a class="skip" href={skip.href} data-to-results>
            {skip.label}
          </a>
        )}
        <a class="skip" href="#main">
          跳到正文
        </a>
        <SiteHeader config={context.config} current={page.url} />
        <main id="main" class={`main ${width}`} tabindex="-1">
          <Crumbs crumbs={page.crumbs} />
          {NEEDS_SERVER.has(page.kind) && (
            <p class="notice needs-server">
              这一页要用脚本读取数据，直接从磁盘打开时浏览器不允许；请通过网站或本机的网页服务器打开。其他页面可以照常阅读。
            </p>
          )}
          {children}
          {PRINTS_ITS_OWN.has(page.kind) || (
            <p class="print-only">
              {page.title}，{context.config.title}：{absoluteUrl(page.url, context.config)}
            </p>
          )}
        </main>
        <SiteFooter config={context.config} />
      </body>
    </html>
  );
}
