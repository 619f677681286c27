import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

type Version = readonly [major: number, minor: number, patch: number];
/** A package as the lock file has it. */
interface Locked {
  readonly engines?: { readonly node?: string };
}

const { '': project, ...dependencies }: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages;
const ENGINES: string = JSON.parse(read('package.json')).engines.node;

const toVersion = (text: string): Version => {
  const [major = 0, minor = 0, patch = 0] = text
    .replace(/^v/, '')
    .split('.')
    .map((part) => Number(part) || 0);
  return [major, minor, patch];
};
const isAtLeast = (a: Version, b: Version) => (a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) >= 0;

/** Whether one comparator holds, e.g. `>=18`, `^20.19.0`, `4.x`, `14`, `*`. */
function holds(version: Version, comparator: string): boolean {
  const [, sign, number = ''] = /^(>=|\^|)(\*|v?\d[\d.x]*)$/.exec(comparator) ?? [];
  if (sign === undefined) throw new Error(`"${comparator}" is a kind of range that this test does not read: add it.`);
  if (number === '*') return true;
  const least = toVersion(number);
  return isAtLeast(version, least) && (sign === '>=' || version[0] === least[0]);
}

/** Whether a range of versions, e.g. `^20.19.0 || >=22.12.0`, has a version in it. */
function accepts(range: string, version: Version): boolean {
  const sets = range.replace(/(>=|\^)\s+/g, '$1').split('||');
  return sets.some((set) =>
    set
      .trim()
      .split(/\s+/)
      .every((comparator) => holds(version, comparator)),
  );
}

/** Dependencies that do not run on a version. */
function refusing(version: Version): string[] {
  return Object.entries(dependencies)
    .filter(([, { engines }]) => !accepts(engines?.node ?? '*', version))
    .map(([name]) => name);
}

const LEAST = ENGINES.split('||').map((range) => toVersion(range.trim().replace(/^\D+/, '')));

describe('the version of Node that the project names', () => {
  it.each([
    ['>= 20.19.0', '20.18.9', false],
    ['^20.19.0 || >=22.12.0', '20.99.0', true],
    ['^20.19.0 || >=22.12.0', '21.0.0', false],
    ['^20.19.0 || >=22.12.0', '22.12.0', true],
    ['4.x || >=6.0.0', '4.9.0', true],
    ['>=16 || 14 >=14.17', '14.16.0', false],
    ['>=16 || 14 >=14.17', '14.17.0', true],
    ['*', '1.0.0', true],
  ])('is held against ranges: %s has %s: %s', (range, version, expected) =>
    expect(accepts(range, toVersion(version))).toBe(expected),
  );

  it('is accepted by every dependency, and so is the last of its line', () => {
    for (const [major, minor, patch] of LEAST) {
      expect(refusing([major, minor, patch])).toEqual([]);
      expect(refusing([major, 999, 0])).toEqual([]);
    }
    expect(refusing([99, 0, 0])).toEqual([]);
  });

  it('is the lowest such', () => {
    for (const [major, minor, patch] of LEAST) {
      const below: Version =
        patch > 0 ? [major, minor, patch - 1] : minor > 0 ? [major, minor - 1, 999] : [major - 1, 999, 0];
      expect([below, refusing(below)]).not.toEqual([below, []]);
    }
  });

  it('stands in both READMEs and in the lock file', () => {
    expect(project?.engines?.node).toBe(ENGINES);
    // 24.0.0 is named as 24.
    const names = LEAST.map((version) => version.join('.').replace(/^(\d+)\.0\.0$/, '$1'));
    for (const file of ['README.md', 'README.zh-CN.md']) {
      const named = /Node .*?git/.exec(read(file))?.[0].match(/\d[\d.]*/g);
      expect([file, named]).toEqual([file, expect.arrayContaining(names)]);
    }
  });
});
