import type { Archive } from '../../model/archive.ts';
import type { Page, WayProps } from '../../model/page.ts';
import { SECTION_KEYS } from '../../model/report.ts';
import { sayNumber } from '../../text/say-number.ts';
import { MOST_LINKS } from '../lists/bounds.ts';
import { holdingsOf } from '../lists/holdings.ts';
import { listed, newestOf } from '../lists/listed.ts';
import { makePage } from '../make-page.ts';
import { urls } from '../urls.ts';
import { LEVEL_NAMES, PAGE_TITLES, SECTION_NAMES } from '../wording.ts';

/** More than this and the home page shows the beginning of a list only. */
const NEWEST_SHOWN = 8;
const ISSUERS_SHOWN = 40;
const YEARS_SHOWN = 12;

/** What the archive is, what it holds, and the ways in. */
export function homePage(archive: Archive): Page {
  const { reports, issuers } = archive;
  const years = archive.years.map(({ year }) => year);
  return makePage({
    kind: 'home',
    url: urls.home(),
    title: PAGE_TITLES.home,
    description: `法治政府建设年度报告的公开档案，收录 ${sayNumber(issuers.length)} 个机构的 ${sayNumber(reports.length)} 篇报告，可逐篇阅读、分节对照、逐字检索。`,
    home: {
      reports: reports.length,
      issuers: issuers.length,
      span: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
      newest: listed(newestOf(reports, NEWEST_SHOWN)),
      holdings: holdingsOf(issuers.slice(0, ISSUERS_SHOWN), years.slice(0, YEARS_SHOWN)),
      ways: waysInto(archive).map((way) => ({ ...way, links: way.links.slice(0, MOST_LINKS) })),
    },
  });
}

function waysInto({ reports, years, places, levels }: Archive): WayProps[] {
  const count = (key: (typeof SECTION_KEYS)[number]) =>
    reports.filter(({ coverage }) => coverage[key].state !== 'missing').length;
  return [
    {
      title: '按年度',
      href: urls.years(),
      links: years.map(({ year, reports: held }) => ({
        label: `${year}年`,
        href: urls.year(year),
        count: held.length,
      })),
    },
    {
      title: '按地区',
      href: urls.places(),
      links: places.map(({ slug, name, reports: held }) => ({
        label: name,
        href: urls.place(slug),
        count: held.length,
      })),
    },
    {
      title: '按级别',
      href: urls.levels(),
      links: levels.map(({ level, reports: held }) => ({
        label: LEVEL_NAMES[level],
        href: urls.level(level),
        count: held.length,
      })),
    },
    {
      title: '分节阅读',
      href: urls.sections(),
      links: SECTION_KEYS.map((key) => ({ label: SECTION_NAMES[key], href: urls.section(key), count: count(key) })),
    },
  ];
}
