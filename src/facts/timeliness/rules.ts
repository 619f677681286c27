import { LEVELS, type Level } from '../../model/level.ts';

/** A rule that says until when reports must be made public. */
export interface PublicationRule {
  /** Permanent id in the data. */
  readonly id: string;
  readonly title: string;
  /** Its article that says so; null where it has none. */
  readonly article: string | null;
  /** ISO date from which it is in force, or, of an outline, was made public. */
  readonly from: string;
  /** Month and day of the year after the one covered on which it is still in time. */
  readonly lastDay: string;
  /** Levels it speaks to; null is all. */
  readonly levels: readonly Level[] | null;
  /** Where it says so, in its words. */
  readonly source: string;
}

/**
 * The rules, the newest first. In force is what counts on the day that it asks for: the report on 2018 was due by 31 March 2019, before the
 * regulation came into force on 15 April, so that the outline's first quarter held for it; the regulation holds from the report on 2019.
 * The outline was made public on 27 December 2015, so that the report on 2015 is the first it speaks of; it speaks to governments from
 * the county up and to departments, not to townships.
 */
export const PUBLICATION_RULES: readonly PublicationRule[] = [
  {
    id: 'regulation-2019',
    title: '法治政府建设与责任落实督察工作规定',
    article: '第二十四条',
    from: '2019-04-15',
    lastDay: '03-31',
    levels: null,
    source:
      '第二十四条：每年4月1日之前，地方各级政府和县级以上政府部门的年度报告，除涉及党和国家秘密的，通过报刊、网站等向社会公开',
  },
  {
    id: 'outline-2015',
    title: '法治政府建设实施纲要（2015—2020年）',
    article: null,
    from: '2015-12-27',
    lastDay: '03-31',
    levels: ['province', 'city', 'county', 'department', 'zone'],
    source:
      '县级以上地方各级政府、政府部门每年第一季度报告上一年度法治政府建设情况，报告要通过报刊、政府网站等向社会公开',
  },
];

/** A rule and the last day that it allows for one report. */
export interface Due {
  readonly rule: PublicationRule;
  /** ISO date. */
  readonly day: string;
}

/** The rule in force when the report on a year was due, and the last day; null where none is known to bind its issuer. */
export function dueFor(year: number | null, level: Level | null): Due | null {
  if (year === null) return null;
  const due = PUBLICATION_RULES.map((rule) => ({ rule, day: `${year + 1}-${rule.lastDay}` })).find(
    ({ rule, day }) => rule.from <= day,
  );
  if (due === undefined) return null;
  const { levels } = due.rule;
  return levels === null || (level !== null && levels.includes(level)) ? due : null;
}

/** The same for any of the issuers that a rule binds that year. */
export function dueInYear(year: number | null): Due | null {
  return LEVELS.map((level) => dueFor(year, level)).find((due) => due !== null) ?? null;
}
