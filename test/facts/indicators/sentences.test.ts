import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SENTENCES } from './sentences.ts';
import { figuresIn, told } from './support.ts';

const TRAPS = readFileSync(path.join(import.meta.dirname, 'traps.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('figures are read from', () => {
  it.each(SENTENCES)('%s', (sentence, ...figures) => {
    expect(figuresIn(sentence).map(told).sort()).toEqual([...figures].sort());
  });
});

describe('no figure is read from', () => {
  it('three hundred traps', () => expect(TRAPS.length).toBeGreaterThanOrEqual(300));

  it.each(TRAPS)('%s', (sentence) => {
    expect(figuresIn(sentence).map(told)).toEqual([]);
  });
});
