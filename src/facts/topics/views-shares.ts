import type { Chart, Column } from '../../model/view.ts';
import { urls } from '../../site/urls.ts';
import { sayNumber } from '../../text/say-number.ts';
import { shareOf, shareWords } from '../share-words.ts';
import { leading } from '../ways.ts';
import type { Area } from './outlines.ts';
import { isParted } from './tally.ts';
import type { OutlineReports, ToldReport } from './told-reports.ts';
import { areaView } from './view-names.ts';
import { yearsOf } from './wording.ts';

/** Reports of one year that have parts. */
interface YearReports {
  readonly year: number;
  readonly parted: readonly ToldReport[];
}

/** How large a share of each year's reports with parts has parts about each area. */
export function sharesByYear(told: OutlineReports): Chart {
  const years = yearsIn(told);
  const { areas } = told.outline;
  const caption = `各年度有小节写到该领域的报告，占分了小节的报告的份额（${yearsOf(told.outline)}纲要）`;
  return {
    kind: 'chart',
    caption,
    form: 'share',
    unit: '',
    panels: areas.map((area) => ({ label: area.short, points: years.map((one) => pointOf(one, area)) })),
    table: {
      kind: 'table',
      caption: `${caption}；表头括号里是该年度分了小节的报告`,
      columns: [{ label: '领域' }, ...years.map(headOf)],
      rows: areas.map((area) => [
        { text: area.short },
        ...years.map((one) => leading(shareOfArea(one, area), { href: urls.view(areaView(told.outline, area)) })),
      ]),
    },
  };
}

function yearsIn({ outline: { from, to }, reports }: OutlineReports): YearReports[] {
  return Array.from({ length: to - from + 1 }, (_, at) => ({
    year: from + at,
    parted: reports.filter((report) => report.year === from + at && isParted(report)),
  }));
}

function headOf({ year, parted }: YearReports): Column {
  return { label: `${year}年度（${sayNumber(parted.length)} 份）`, numeric: true };
}

function pointOf(one: YearReports, area: Area) {
  const all = one.parted.length;
  return { x: String(one.year), value: all === 0 ? null : tellingOf(one, area) / all };
}

function shareOfArea(one: YearReports, area: Area): string {
  return shareWords(shareOf(tellingOf(one, area), one.parted.length));
}

function tellingOf({ parted }: YearReports, { key }: Area): number {
  return parted.filter(({ areas }) => areas[key] !== undefined).length;
}
