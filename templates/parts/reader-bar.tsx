import type { ListedReport } from '../../src/model/list-view.ts';
import type { ReaderProps } from '../../src/model/page.ts';
import { sayNumber } from '../../src/text/say-number.ts';
import { issuerOf, yearOf } from '../names.ts';
import { Choices } from './choices.tsx';

/** More places than this are folded away. */
const PLACES_OPEN = 8;

/** Choices of a section reader: other sections, other years and places, jump to a report, fold. */
export function ReaderBar({ reader }: { readonly reader: ReaderProps }) {
  const { sections, years, places, levels, bodies, entries, shows } = reader;
  const many = entries.length > 0 && shows !== 'newest';
  return (
    <div class="reader-bar">
      <Choices label="章节" choices={sections} />
      <Choices label="年度" choices={years} />
      {levels.length > 2 && <Choices label="级别" choices={levels} />}
      {bodies.length > 2 && <Choices label="机构" choices={bodies} />}
      {places.length <= PLACES_OPEN ? (
        <Choices label="地区" choices={places} />
      ) : (
        <details class="jump">
          <summary>别的地区（{sayNumber(places.length)}）</summary>
          <Choices label="地区" choices={places} />
        </details>
      )}
      {many && <Jump entries={entries} />}
      {many && <Fold reader={reader} />}
    </div>
  );
}

function Jump({ entries }: { readonly entries: readonly ListedReport[] }) {
  return (
    <details class="jump">
      <summary>按地区跳到</summary>
      <ul>
        {byPlace(entries).map(([place, reports]) => (
          <li>
            <span class="label">{place}</span>
            <ul>
              {reports.map((report) => (
                <li>
                  <a href={`#r-${report.id}`}>
                    {[issuerOf(report), yearOf(report), report.apart].filter((part) => part !== null).join(' ')}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Buttons and the filter work by a script. The filter is only there where all reports are: else years have their own pages. */
function Fold({ reader: { entries, shows } }: { readonly reader: ReaderProps }) {
  const years = [...new Set(entries.flatMap(({ year }) => year.value ?? []))];
  return (
    <p class="fold" data-fold-bar data-scripted>
      <button type="button" data-fold="close">
        全部收起
      </button>
      <button type="button" data-fold="open">
        全部展开
      </button>
      {shows === 'all' && years.length > 1 && (
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
  );
}

/** Reports by the place above their issuer, in the order in which the places first come up. */
function byPlace(reports: readonly ListedReport[]): readonly [string, readonly ListedReport[]][] {
  const groups = new Map<string, ListedReport[]>();
  for (const report of reports) {
    const place = (report.region.value ?? []).slice(0, -1).join(' ') || '地区未识别';
    groups.set(place, [...(groups.get(place) ?? []), report]);
  }
  return [...groups];
}
