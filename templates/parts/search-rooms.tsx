import { urls } from '../../src/site/urls.ts';

/** What the rate is, and why not to make too much of it. */
const RATE_NOTE =
  '每万字次数＝出现次数÷所查章节的字数×10000。没有出现的报告，字数也算在内。报告少、字数少的年份，多一处少一处，' +
  '数就差很多；各年收录的又不一定是同样的机构，高低不等于做得多少。';

const ORDERS = [
  { view: 'text', label: '按报告' },
  { view: 'left', label: '按前文' },
  { view: 'right', label: '按后文' },
];

/** The rooms of the views, which the script fills: sections to read, lines, rates, and reports with their sentences. */
export function SearchRooms() {
  return (
    <>
      <div class="reading" data-reading hidden>
        <p class="note">各节全文，按结果的顺序；表格和版式见原报告。</p>
        <div data-reading-sections />
        <button class="more" type="button" data-reading-more hidden>
          显示更多
        </button>
      </div>
      <div class="kwic" data-kwic hidden>
        <div class="kwic-orders">
          <nav aria-label="各行的次序">
            {ORDERS.map(({ view, label }) => (
              <a href={urls.search(undefined, { lines: view })} data-view={view} data-order={view}>
                {label}
              </a>
            ))}
          </nav>
          <span class="note" role="status" data-kwic-status />
        </div>
        <ol data-kwic-lines />
        <button class="more" type="button" data-kwic-more hidden>
          显示更多
        </button>
      </div>
      <div class="trend" data-trend hidden>
        <figure>
          <figcaption data-trend-caption />
          <section class="scroller" tabindex="0" aria-label="图，可左右滚动" data-trend-chart />
        </figure>
        <section class="scroller" tabindex="0" aria-label="表格，可左右滚动" data-trend-table />
        <p class="note">
          {RATE_NOTE}
          <a href={urls.method('trend')}>怎样算的</a>
        </p>
      </div>
      <p class="notice" data-trend-none hidden />
      <ol class="hits" data-results />
      <button class="more" type="button" data-search-more hidden>
        显示更多报告
      </button>
      <section class="closest" aria-label="最接近的结果" data-closest hidden />
    </>
  );
}
