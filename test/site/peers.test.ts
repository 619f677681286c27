import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { summarise } from '../../src/archive/summarise.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import type { ShownFigure } from '../../src/model/figure.ts';
import type { ToldAreas } from '../../src/model/peer-area.ts';
import { LEAST_OF_ALL, LEAST_OF_PLACE, MANY, MOST_KINDS, openPeers } from '../../src/site/lists/peers.ts';
import { sampleReport } from '../support/sample-report.ts';

const idOf = (at: number) => `${at}`.padStart(12, '0');

function archiveOf(count: number, county: (at: number) => string) {
  const summaries = Array.from({ length: count }, (_, at) =>
    summarise(
      sampleReport({
        id: idOf(at),
        path: `${at}.txt`,
        issuer: `第${at}镇`,
        region: ['天津市', county(at), `第${at}镇`],
        year: 2023,
      }),
    ),
  );
  return buildArchive(summaries);
}

function told(...views: readonly string[]): ToldAreas {
  return ['a', 'b'].map((view) => ({ name: view, view, told: views.includes(view) }));
}

function figure(kind: string): ShownFigure {
  return { kind, name: kind, text: '1件', anchor: 'p-1', value: 1, count: 1 };
}

const reportOf = (archive: ReturnType<typeof archiveOf>, at: number) =>
  archive.reports.find(({ id }) => id === idOf(at)) as ReportSummary;

describe('peers of a report', () => {
  it('are those of the narrowest place that holds enough', () => {
    const narrow = archiveOf(LEAST_OF_PLACE + 1, () => '武清区');
    expect(openPeers(narrow, {})(reportOf(narrow, 0))).toMatchObject({
      scope: '天津市武清区 2023年 乡镇街道',
      count: LEAST_OF_PLACE,
    });
    const wide = archiveOf(LEAST_OF_PLACE + 1, (at) => (at === 1 ? '河西区' : '武清区'));
    expect(openPeers(wide, {})(reportOf(wide, 0))?.scope).toBe('天津市 2023年 乡镇街道');
    const few = archiveOf(LEAST_OF_ALL + 1, () => '武清区');
    expect(openPeers(few, {})(reportOf(few, 0))).toMatchObject({ scope: '2023年 乡镇街道', count: LEAST_OF_ALL });
    const fewer = archiveOf(LEAST_OF_ALL, () => '武清区');
    expect(openPeers(fewer, {})(reportOf(fewer, 0))).toBeNull();
  });

  it('write of areas, at least half of them, that the report does not', () => {
    const archive = archiveOf(11, () => '武清区');
    const areasOf = (having: number) =>
      new Map(
        archive.reports.map(({ id }) => [
          id,
          told(...(id === idOf(0) ? ['b'] : Number(id) <= having ? ['a', 'b'] : ['b'])),
        ]),
      );
    const found = (having: number) => openPeers(archive, { areas: areasOf(having) })(reportOf(archive, 0))?.areas;
    expect(found(5)).toEqual([{ name: 'a', view: 'a', count: 5, tenths: 5 }]);
    expect(found(4)).toEqual([]);
    expect(openPeers(archive, {})(reportOf(archive, 0))?.areas).toEqual([]);
  });

  it('are told in tens and tenths where there are many', () => {
    const found = [MANY, MANY + 9].map((peers) => {
      const archive = archiveOf(peers + 1, () => '武清区');
      const areas = new Map(archive.reports.map(({ id }) => [id, told(...(id === idOf(0) ? [] : ['a']))]));
      return openPeers(archive, { areas })(reportOf(archive, 0));
    });
    expect(found[0]).toMatchObject({ count: MANY, isRounded: true, areas: [{ name: 'a', count: null, tenths: 10 }] });
    expect(found[1]).toEqual(found[0]);
    const few = archiveOf(MANY, () => '武清区');
    expect(openPeers(few, {})(reportOf(few, 0))).toMatchObject({ count: MANY - 1, isRounded: false });
  });

  it('state kinds of figures, three in ten of them, that the report does not: those that most state', () => {
    const archive = archiveOf(11, () => '武清区');
    const figuresOf = (having: number) =>
      new Map(
        archive.reports.map(({ id }) => [
          id,
          [figure('own'), ...(Number(id) > 0 && Number(id) <= having ? [figure('fines')] : [])],
        ]),
      );
    const found = (having: number) => openPeers(archive, { figures: figuresOf(having) })(reportOf(archive, 0))?.figures;
    expect(found(3)).toEqual([{ name: 'fines', view: 'indicators/fines', count: 3, tenths: 3 }]);
    expect(found(2)).toEqual([]);
    const many = new Map(
      archive.reports.map(({ id }) => [
        id,
        id === idOf(0) ? [] : Array.from({ length: 40 }, (_, at) => figure(`k${at}`)),
      ]),
    );
    expect(openPeers(archive, { figures: many })(reportOf(archive, 0))?.figures).toHaveLength(MOST_KINDS);
  });
});
