import type { NeighbourProps as Neighbouring, ReportProps } from '../../src/model/page.ts';
import { urls } from '../../src/site/urls.ts';
import { PAGE_TITLES } from '../../src/site/wording.ts';
import { titleOf } from '../names.ts';
import { ListedTitle } from './words.tsx';

/** Earlier and later reports of the same issuer, each with a link that puts the two side by side, and a way to any other report. */
export function Neighbours({ props }: { readonly props: ReportProps }) {
  const { summary, earlier, later, next } = props;
  return (
    <nav class="neighbours" aria-label="同一机构的其他年度">
      {earlier !== null && <Neighbour word="上一份" report={earlier} pair={[earlier, summary]} />}
      {later !== null && <Neighbour word="下一份" report={later} pair={[summary, later]} />}
      <p>
        {earlier === null && later === null && '没有收录同一机构其他年度的报告。'}
        <a href={urls.compare(summary.id)}>与别的报告对照</a>
      </p>
      {next !== null && (
        <p>
          <a href={next}>{PAGE_TITLES.next}</a>
        </p>
      )}
    </nav>
  );
}

interface NeighbourProps {
  readonly word: string;
  readonly report: Neighbouring;
  /** The two reports to put side by side, the older one on the left. */
  readonly pair: readonly [Neighbouring, Neighbouring];
}

function Neighbour({ word, report, pair: [older, newer] }: NeighbourProps) {
  return (
    <p>
      <span class="label">{word}</span>{' '}
      <a href={urls.report(report.id)}>
        <ListedTitle text={titleOf(report)} />
      </a>{' '}
      <a class="compare" href={urls.compare(older.id, newer.id)}>
        逐节对照
      </a>{' '}
      <a class="compare" href={urls.changes(newer.id)}>
        看改动
      </a>
    </p>
  );
}
