import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms in the order of the flow: a room imports itself and rooms that stand before it. */
const FLOW = [
  'model',
  'text',
  'jsx',
  'load',
  'config',
  'ingest',
  'extract',
  'archive',
  'search',
  'site',
  'templates',
  'html',
  'facts',
  'charts',
  'publish',
];
/** Sub-rooms of `src/extract/` in the order of its flow, after them the entries that stand beside their folders. */
const EXTRACT = [
  'lines',
  'claims',
  'grammar',
  'names',
  'header',
  'content',
  'clean',
  'outline',
  'sections',
  'metadata',
  'genre',
  'facts',
  'diagnose',
  'entries',
];
/** What the browser may load: no Node, no pipeline. */
const CLIENT = ['model', 'text', 'search', 'client'];

const root = path.resolve(import.meta.dirname, '..');
const IMPORT = /(?:from\s+|import\s*\(\s*|^import\s+)['"](\.[^'"]+)['"]/gm;

function sources(dir: string): string[] {
  return readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(dir, file));
}

function roomOf(file: string): string {
  const parts = file.split(path.sep);
  return parts[0] === 'src' ? (parts.length > 2 ? (parts[1] as string) : 'build') : (parts[0] as string);
}

function imports(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((m) => path.normalize(path.join(path.dirname(file), m[1] as string)));
}

/** The sub-room of `src/extract/` that a file stands in; null for files of other rooms. */
function subRoomOf(file: string): string | null {
  const parts = file.split(path.sep);
  if (roomOf(file) !== 'extract') return null;
  return parts.length > 3 ? (parts[2] as string) : 'entries';
}

/** Files that reach themselves by their imports, with those between two such circles. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  let left = [...graph.keys()];
  for (;;) {
    const [here, importing] = [new Set(left), left];
    const imported = new Set(importing.flatMap((file) => graph.get(file) ?? []));
    left = importing.filter((file) => imported.has(file) && graph.get(file)?.some((target) => here.has(target)));
    if (left.length === importing.length) return left;
  }
}

const files = [...sources('src'), ...sources('templates')];

describe('imports go one way', () => {
  it.each(files)('%s', (file) => {
    const room = roomOf(file);
    const targets = imports(file).map(roomOf);
    if (room === 'client') expect(targets.filter((t) => !CLIENT.includes(t))).toEqual([]);
    if (FLOW.includes(room)) {
      const allowed = FLOW.slice(0, FLOW.indexOf(room) + 1);
      expect(targets.filter((t) => !allowed.includes(t))).toEqual([]);
    }
  });

  it.each(files.filter((file) => subRoomOf(file) !== null))('%s, among the sub-rooms', (file) => {
    const at = EXTRACT.indexOf(subRoomOf(file) as string);
    expect(at).toBeGreaterThanOrEqual(0);
    const targets = imports(file).flatMap((target) => subRoomOf(target) ?? []);
    expect(targets.filter((target) => !EXTRACT.slice(0, at + 1).includes(target))).toEqual([]);
  });

  it('and only those that join the rooms ask for templates', () => {
    const asking = files.filter((file) => imports(file).some((target) => roomOf(target) === 'templates'));
    expect(new Set(asking.map(roomOf))).toEqual(new Set(['templates', 'pipeline']));
  });

  // Types as well: what only its types tie to another file cannot be read without it either.
  it('and in no circle', () => {
    expect(circlesIn(new Map(files.map((file) => [file, imports(file)])))).toEqual([]);
  });

  it('and a circle would be told', () => {
    const graph = { entry: ['a'], a: ['b'], b: ['c', 'leaf'], c: ['a'], leaf: [] };
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual(['a', 'b', 'c']);
  });
});
