import { expect, it } from 'vitest';
import type { Passage, SharedPassages } from '../../../src/model/passage.ts';
import { readShared, writeShared } from '../../../src/pipeline/passages/shared-files.ts';

const ROOM = 500;

function passage(number: number): Passage {
  const place = {
    report: 'a',
    section: 'measures',
    anchor: 'p1',
    from: number,
    to: number + 9,
    text: '加强执法监督',
  } as const;
  const places = [place, { ...place, report: 'b', text: '加强执法的监督' }, { ...place, report: 'c' }];
  return { id: `${number}`, length: 30, formula: number % 2 === 0, issuers: 3, provinces: 2, places };
}

it.each([0, 1, ROOM, ROOM + 1])('%i passages are read as they were written', (count) => {
  const ofReport = new Map([['a', { chars: 900, shared: 90, formulas: 0 }]]);
  const shared: SharedPassages = { passages: Array.from({ length: count }, (_, at) => passage(at)), ofReport };
  const files = [...writeShared(shared)].map(({ file, content }) => [file, content as string] as const);
  expect(files).toHaveLength(1 + Math.ceil(count / ROOM));
  expect(readShared(files)).toEqual(shared);
});
