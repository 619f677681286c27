import type { ReportSummary } from '../../src/model/archive.ts';
import type { ReaderProps } from '../../src/model/page.ts';
import { SECTION_KEYS } from '../../src/model/report.ts';
import { urls } from '../../src/site/urls.ts';
import { issuerOf, yearOf } from '../names.ts';
import { SECTION_SHORT } from '../wording.ts';

/** More places than this are folded away. */
const PLACES_OPEN = 8;

/** Choices of a section reader: other sections, other years and places, jump to a report, fold. */
export function ReaderBar({ reader }: { readonly reader: ReaderProps }) {
  const years = [...new Set(reader.having.flatMap(({ year }) => year.value ?? []))];
  return (
    <div class="reader-bar">
      <Sections reader={reader} />
      <Scopes reader={reader} />
      <details class="jump">
        <summary>按地区跳到</summary>
        <ul>
          {byPlace(reader.having).map(([place, reports]) => (
            <li>
              <span class="label">{place}</span>
              <ul>
                {reports.map((report) => (
                  <li>
                    <a href={`#r-${report.id}`}>
                      {issuerOf(report)} {yearOf(report)}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
      <p class="fold" data-fold-bar hidden>
        <button type="button" data-fold="close">
          全部收起
        </button>
        <button type="button" data-fold="open">
          全部展开
        </button>
        {years.length > 1 && (
          <label>
            只看{' '}
            <select data-year-filter>
              <option value="">全部年度</option>
              {years.map((year) => (
                <option value={String(year)}>{year}年度</option>
              ))}
            </select>
          </label>
        )}
      </p>
    </div>
  );
}

function Sections({ reader }: { readonly reader: ReaderProps }) {
  const { scope } = reader;
  return (
    <nav class="choices" aria-label="章节">
      <span class="label">章节</span>
      <ul>
        {SECTION_KEYS.map((key) => (
          <li>
            <a href={scopedUrl(key, scope)} aria-current={key === reader.key ? 'page' : undefined}>
              {SECTION_SHORT[key]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function scopedUrl(key: ReaderProps['key'], scope: ReaderProps['scope']): string {
  if (scope.kind === 'year') return urls.sectionYear(key, scope.year);
  return scope.kind === 'place' ? urls.sectionPlace(key, scope.slug) : urls.section(key);
}

function Scopes({ reader }: { readonly reader: ReaderProps }) {
  const { key, scope, years, places } = reader;
  return (
    <>
      <nav class="choices" aria-label="年度">
        <span class="label">年度</span>
        <ul>
          <li>
            <a href={urls.section(key)} aria-current={scope.kind === 'all' ? 'page' : undefined}>
              全部
            </a>
          </li>
          {years.map((year) => (
            <li>
              <a
                href={urls.sectionYear(key, year)}
                aria-current={scope.kind === 'year' && scope.year === year ? 'page' : undefined}
              >
                {year}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {places.length > 0 && places.length <= PLACES_OPEN && <Places reader={reader} />}
      {places.length > PLACES_OPEN && (
        <details class="jump">
          <summary>别的地区（{places.length}）</summary>
          <Places reader={reader} />
        </details>
      )}
    </>
  );
}

function Places({ reader }: { readonly reader: ReaderProps }) {
  const { key, scope, places } = reader;
  return (
    <nav class="choices" aria-label="地区">
      <span class="label">地区</span>
      <ul>
        {places.map(({ slug, name }) => (
          <li>
            <a
              href={urls.sectionPlace(key, slug)}
              aria-current={scope.kind === 'place' && scope.slug === slug ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Reports by the place above their issuer, in the order in which the places first come up. */
function byPlace(reports: readonly ReportSummary[]): readonly [string, readonly ReportSummary[]][] {
  const groups = new Map<string, ReportSummary[]>();
  for (const report of reports) {
    const place = (report.region.value ?? []).slice(0, -1).join(' ') || '地区未识别';
    groups.set(place, [...(groups.get(place) ?? []), report]);
  }
  return [...groups];
}
