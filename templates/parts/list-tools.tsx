import type { ListedReport } from '../../src/model/list-view.ts';
import { LEVELS } from '../../src/model/report.ts';
import { urls } from '../../src/site/urls.ts';
import { LEVEL_NAMES } from '../wording.ts';

/** Shorter lists are seen at a glance. */
const FEW = 5;

/** A filter over the rows shown and a way to save them, which a script puts to work; the whole table is a file. */
export function ListTools({ rows }: { readonly rows: readonly ListedReport[] }) {
  if (rows.length < FEW) return null;
  const held = new Set(rows.map(({ level }) => level.value));
  const levels = LEVELS.filter((level) => held.has(level));
  return (
    <form class="list-tools" data-list-tools data-scripted>
      <label>
        筛选本页 <input type="search" data-filter-text placeholder="机构、地区或题名" />
      </label>
      {levels.length > 1 && (
        <label>
          级别{' '}
          <select data-filter-level>
            <option value="">全部</option>
            {levels.map((level) => (
              <option value={level}>{LEVEL_NAMES[level]}</option>
            ))}
          </select>
        </label>
      )}
      <button type="button" data-list-csv>
        下载 CSV
      </button>
      <span class="note" role="status" data-list-status />
      <a class="note" href={urls.data('csv')}>
        全部报告的表
      </a>
    </form>
  );
}
