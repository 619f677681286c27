import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { arrivalOrder } from '../../../src/archive/permalinks/arrival-order.ts';
import { formatPermalinks, parsePermalinks } from '../../../src/archive/permalinks/permalinks-file.ts';
import { recordAddresses } from '../../../src/archive/permalinks/record-addresses.ts';
import { NO_PERMALINKS, type Permalinks } from '../../../src/model/permalinks.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

const IDS = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc', 'dddddddddddd'];

/** The permalinks after builds over these reports, each given what the one before wrote. */
function afterBuilds(...builds: readonly (readonly string[])[]): Permalinks {
  return builds.reduce((given, ids) => {
    const summaries = ids.map((id) => sampleSummary({ id, path: `${id}.txt` }));
    const recorded = recordAddresses(buildArchive(summaries), { given, formerIds: new Map() });
    return parsePermalinks(formatPermalinks(recorded), 'permalinks.json');
  }, NO_PERMALINKS);
}

describe('the order in which reports came', () => {
  it('is that of the builds, and of the ids within one', () => {
    const [a = '', b = '', c = '', d = ''] = IDS;
    const permalinks = afterBuilds([d, b], [d, b, c], [d, b, c, a]);
    expect(arrivalOrder(IDS, permalinks)).toEqual([b, d, c, a]);
  });

  it('stays when a report goes, and when it comes back', () => {
    const [a = '', b = '', c = ''] = IDS;
    expect(arrivalOrder([a, b, c], afterBuilds([b], [a, b], [b, c], [a, b, c]))).toEqual([b, a, c]);
  });

  it('is by id where no build has told another', () => {
    expect(arrivalOrder([...IDS].reverse(), NO_PERMALINKS)).toEqual(IDS);
  });

  it('goes on under a new id', () => {
    const [a = '', b = '', c = '', d = ''] = IDS;
    const given = afterBuilds([a], [a, b], [a, b, c]);
    const summaries = [a, d, c].map((id) => sampleSummary({ id, path: `${id}.txt` }));
    const past = { given, formerIds: new Map([[`${d}.txt`, [b]]]) };
    expect(arrivalOrder([a, c, d], recordAddresses(buildArchive(summaries), past))).toEqual([a, d, c]);
  });
});
