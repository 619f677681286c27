import type { Pager } from '../../src/model/list-view.ts';
import { urls } from '../../src/site/urls.ts';

/** Which page of a list this is, and the way to its neighbours; nothing where the list has one page. */
export function PagerLinks({ pager }: { readonly pager: Pager | null }) {
  if (pager === null) return null;
  const { page, pages, url } = pager;
  return (
    <nav class="pager" aria-label="翻页">
      <span>
        第 {page} 页，共 {pages} 页
      </span>
      {page > 1 && (
        <a href={urls.paged(url, page - 1)} rel="prev">
          上一页
        </a>
      )}
      {page < pages && (
        <a href={urls.paged(url, page + 1)} rel="next">
          下一页
        </a>
      )}
      {page > 2 && <a href={url}>第一页</a>}
      {page < pages - 1 && <a href={urls.paged(url, pages)}>最后一页</a>}
    </nav>
  );
}
