import type { KeptFragment } from '../../src/model/fragment.ts';
import type { ListedReport } from '../../src/model/list-view.ts';
import { urls } from '../../src/site/urls.ts';
import { dateOf, issuerOf, regionOf, yearOf } from '../names.ts';
import { LEVEL_NAMES } from '../wording.ts';
import { Kept } from './kept.tsx';

interface ReaderEntryProps {
  readonly listed: ListedReport;
  /** The report's share as `ReaderShare` makes it. */
  readonly share: KeptFragment;
  /** The report's whole address, for print, and its reference. */
  readonly permalink: string;
  readonly citation: string;
}

/** One report's share of a section reader: the issuer's name sticks while the text passes. */
export function ReaderEntry({ listed, share, permalink, citation }: ReaderEntryProps) {
  const year = listed.year.value;
  return (
    <details
      open
      class="entry"
      id={`r-${listed.id}`}
      data-year={year === null ? '' : String(year)}
      data-report={listed.id}
      data-citation={citation}
    >
      <summary>
        <h2>
          {issuerOf(listed)} <span class="year">{regionOf(listed)}</span> <span class="year">{yearOf(listed)}</span>
        </h2>
      </summary>
      <p class="facts" data-permalink={permalink}>
        {listed.level.value !== null && <span>{LEVEL_NAMES[listed.level.value]}</span>}
        <span>{dateOf(listed)?.date ?? '日期未载明'}</span>
        {listed.apart !== null && listed.apart !== dateOf(listed)?.date && <span>{listed.apart}</span>}
        <a href={urls.report(listed.id)}>读全文</a>
      </p>
      <Kept fragment={share} />
    </details>
  );
}
