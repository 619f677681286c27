import type { SiteConfig } from '../../src/model/config.ts';
import { urls } from '../../src/site/urls.ts';
import { PAGE_TITLES } from '../../src/site/wording.ts';

const LINKS = [
  { label: '全部报告', href: urls.reports() },
  { label: '发布机构', href: urls.issuers() },
  { label: '级别', href: urls.levels() },
  { label: PAGE_TITLES.coverage, href: urls.coverage() },
  { label: PAGE_TITLES.questions, href: urls.questions() },
  { label: PAGE_TITLES.indicators, href: urls.view('indicators') },
  { label: PAGE_TITLES.topics, href: urls.view('topics') },
  { label: PAGE_TITLES.shortcomings, href: urls.view('shortcomings') },
  { label: PAGE_TITLES.timeliness, href: urls.view('timeliness') },
  { label: PAGE_TITLES.instruments, href: urls.view('instruments') },
  { label: PAGE_TITLES.terms, href: urls.view('terms') },
  { label: PAGE_TITLES.passages, href: urls.passages() },
  { label: '关于', href: urls.about() },
  { label: '方法', href: urls.method() },
  { label: '数据', href: urls.data() },
  { label: '订阅', href: urls.feed() },
];

/** Second-rank links and who runs the archive. */
export function SiteFooter({ config }: { readonly config: SiteConfig }) {
  return (
    <footer class="site-footer">
      <nav aria-label="页脚">
        <ul>
          {LINKS.map((link) => (
            <li>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
          {config.repository !== null && (
            <li>
              <a href={config.repository} rel="external">
                源代码
              </a>
            </li>
          )}
        </ul>
      </nav>
      <p>{config.publisher} · 报告由各发布机构制作并公开，本站只作整理，文字以原页面为准。</p>
    </footer>
  );
}
