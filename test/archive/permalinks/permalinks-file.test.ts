import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { formatPermalinks, parsePermalinks } from '../../../src/archive/permalinks/permalinks-file.ts';
import { recordAddresses } from '../../../src/archive/permalinks/record-addresses.ts';
import { type Diagnostic, DiagnosticError } from '../../../src/model/diagnostic.ts';
import { NO_PERMALINKS } from '../../../src/model/permalinks.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

const archive = buildArchive([
  sampleSummary({ id: 'aaaaaaaaaaaa' }),
  sampleSummary({ id: 'bbbbbbbbbbbb', path: 'b.txt', year: 2022 }),
]);
const permalinks = recordAddresses(archive, {
  given: NO_PERMALINKS,
  formerIds: new Map([['b.txt', ['cccccccccccc']]]),
});
const TEXT = formatPermalinks(permalinks);

function faults(text: string): readonly Diagnostic[] {
  try {
    parsePermalinks(text, 'seeds/permalinks.json');
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
  return [];
}

describe('permalinks.json', () => {
  it.each([
    ['as written', TEXT],
    ['with other line ends and a byte order mark', `\ufeff${TEXT.replaceAll('\n', '\r\n')}`],
  ])('is read back, %s', (_name, text) => {
    expect(parsePermalinks(text, 'p')).toEqual(permalinks);
  });

  it('has a line for each address, sorted', () => {
    const lines = TEXT.split('\n').filter((line) => /^"[0-9a-f]{12}"/.test(line));
    expect(lines.map((line) => line.slice(1, 13))).toEqual(['aaaaaaaaaaaa', 'bbbbbbbbbbbb']);
  });

  it('is the same text whatever came first', () => {
    const turned = { ...permalinks, reports: new Map([...permalinks.reports].reverse()) };
    expect(formatPermalinks(turned)).toBe(TEXT);
  });

  it.each([
    ['no JSON', TEXT.replace('"issuers": {', '"issuers": '), /no JSON/],
    ['a merge that git left open', TEXT.replace('"aaaaaaaaaaaa"', '<<<<<<< HEAD\n"aaaaaaaaaaaa"'), /Two branches/],
    ['an id that is none', TEXT.replace('"aaaaaaaaaaaa"', '"../../../etc"'), /hexadecimal/],
    ['a slug that leads out', TEXT.replaceAll('120114-shangmataizhen', '../x'), /letters, digits/],
    ['another version', TEXT.replace('"version": 1', '"version": 2'), /expected 1/],
    ['a list', '[]', /Invalid/],
  ])('is refused with its place: %s', (_name, text, words) => {
    const [first] = faults(text);
    expect(first).toMatchObject({ path: 'seeds/permalinks.json', severity: 'error', rule: 'permalinks' });
    expect(first?.message).toMatch(words);
    expect(first?.line).toBeGreaterThan(0);
    expect(first?.hint).toBeTruthy();
  });

  it('names the line', () => {
    const text = TEXT.replace('"years":[2022]', '"years":["2022"]');
    const line = text.slice(0, text.indexOf('"bbbbbbbbbbbb"')).split('\n').length;
    expect(faults(text)[0]?.line).toBe(line);
  });

  it('looks no name up on plain objects', () => {
    const text = TEXT.replaceAll('120114-shangmataizhen', 'constructor');
    expect(parsePermalinks(text, 'p').issuers.get('constructor')).toBe('120114-上马台镇');
    expect(faults(TEXT.replace('"version": 1', '"version": 1, "__proto__": {"x": 1}'))).toHaveLength(1);
  });
});
