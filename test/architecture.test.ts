import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms in the order of the flow: a room imports itself and rooms that stand before it. */
const FLOW = [
  'model',
  'text',
  'jsx',
  'config',
  'ingest',
  'extract',
  'archive',
  'site',
  'templates',
  'html',
  'search',
  'publish',
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

describe('imports go one way', () => {
  const files = [...sources('src'), ...sources('templates')];
  it.each(files)('%s', (file) => {
    const room = roomOf(file);
    const targets = imports(file).map(roomOf);
    if (room === 'client') expect(targets.filter((t) => !CLIENT.includes(t))).toEqual([]);
    if (FLOW.includes(room)) {
      const allowed = FLOW.slice(0, FLOW.indexOf(room) + 1);
      expect(targets.filter((t) => !allowed.includes(t))).toEqual([]);
    }
  });
});
