import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell, Table, View } from '../../src/model/view.ts';
import { compareReports } from '../support/compare-reports.ts';
import { type SampleSite, sampleSite } from '../templates/support/sample-site.ts';
import { CONFIG, comparedTexts } from './support/compared-archive.ts';
import { type Leads, openWalk } from './support/follow.ts';

/** What synthetic text lacks: a report that is late, figures of every sort, a report of which neither year nor body is known. */
const MORE = [
  '武清区人民政府2022年法治政府建设年度报告\n发布时间：2023-06-01\n一、主要举措和成效\n（一）规范行政执法\n作出行政处罚3件，同比下降25%。无行政诉讼案件。受理行政复议案件XX件。\n二、存在的不足和原因\n一是经费不足。\n三、下一年度主要安排\n一是加强培训。\n',
  '武清区人民政府2022年法治政府建设年度报告\n发布时间：2023-03-01\n一、主要举措和成效\n（一）规范行政执法\n作出行政处罚5件。作出行政处罚7件。\n',
  '法治政府建设年度报告\n一、主要举措和成效\n（一）规范行政执法\n作出行政处罚9件。\n二、存在的不足和原因\n一是经费不足。\n三、下一年度主要安排\n一是加强培训。\n',
];

/** Numbers that count what no page has and no query finds. */
const WITHOUT_WORDS: readonly { readonly table: string; readonly label: string; readonly why: string }[] = [
  ...['各级别的不足', '各地区的不足'].map((table) => ({
    table,
    label: '没有找到的报告',
    why: 'what was not found has no words; of a year the coverage matrix tells it, of a level or place no page does',
  })),
];

const SOME = /[1-9]/u;

let views: readonly View[];
let leads: Leads;
beforeAll(async () => {
  const site: SampleSite = await sampleSite([...comparedTexts(), ...MORE], undefined, CONFIG.questions);
  views = compareReports(site.reports, CONFIG);
  leads = openWalk(site);
});

interface Told {
  readonly view: string;
  readonly table: Table;
}

function tables(): Told[] {
  return views.flatMap(({ name, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'remark') return [];
      return { view: name, table: block.kind === 'chart' ? block.table : block };
    }),
  );
}

/** A row that says of something that no report tells of it; its page is there and says so. */
function isOfNothing({ columns }: Table, row: readonly Cell[]): boolean {
  const numbers = row.filter((_, at) => columns[at]?.numeric);
  return numbers.length > 0 && numbers.every(({ text }) => !SOME.test(text));
}

const sayRow = ({ view, table }: Told, row: readonly Cell[]) =>
  `/${view}/ ${table.caption}: ${row.map(({ text }) => text).join(' | ')}`;

describe('the tables of all views, those of pictures too', () => {
  it('are there, with rows', () => {
    const filled = tables().filter(({ table }) => table.rows.length > 0);
    expect(new Set(filled.map(({ view }) => view.split('/')[0]))).toEqual(
      new Set(['indicators', 'topics', 'shortcomings', 'plans', 'instruments', 'timeliness', 'terms']),
    );
  });

  it('lead from every row to words', () => {
    const lost = tables().flatMap((told) =>
      told.table.rows
        .filter((row) => !isOfNothing(told.table, row) && !row.some((cell) => leads(cell)))
        .map((row) => sayRow(told, row)),
    );
    expect(lost).toEqual([]);
  });

  it('have no link that leads to no words', () => {
    const lost = tables().flatMap((told) =>
      told.table.rows.flatMap((row) =>
        row
          .filter((cell) => (cell.at ?? cell.href) !== undefined && !isOfNothing(told.table, row) && !leads(cell))
          .map(({ text, href }) => `${sayRow(told, row)}: ${text} ${href}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('lead from every number that is not 0 to words', () => {
    const lost = tables().flatMap((told) =>
      told.table.rows.flatMap((row) =>
        told.table.columns.flatMap(({ label, numeric }, at) => {
          const cell = row[at] as Cell;
          const excused = WITHOUT_WORDS.some((one) => told.table.caption === one.table && label === one.label);
          if (!numeric || excused || !SOME.test(cell.text) || leads(cell)) return [];
          return `/${told.view}/ ${told.table.caption}: ${row[0]?.text}: ${label} ${cell.text}`;
        }),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('have a number for every bar and point of a picture, which leads to words', () => {
    const drawn = views.flatMap(({ name, blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? { name, chart: block } : [])),
    );
    const lost = drawn.flatMap(({ name, chart: { panels, table } }) =>
      panels.flatMap(({ label, points }) =>
        points
          .filter(({ value }) => value !== null && value > 0)
          .filter(({ x }) => !cellsOf(table, [label, x]).some((cell) => leads(cell)))
          .map(({ x }) => `/${name}/ ${label} ${x}`),
      ),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
});

/** Cells of a table whose row and column together say all of this. */
function cellsOf({ columns, rows }: Table, words: readonly string[]): Cell[] {
  return rows.flatMap((row) =>
    row.slice(1).filter((_, at) => {
      const said = `${row[0]?.text} ${columns[at + 1]?.label}`;
      return words.every((word) => said.includes(word));
    }),
  );
}
