import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { foldForSearch } from '../src/search/fold-for-search.ts';
import { runMainCommand } from './support/run-command.ts';

// npm run frequent-grams: which runs of characters every report is full of, counted in the texts that the project has.

const ROOT = path.resolve(import.meta.dirname, '..');
/** Real reports and invented ones word their formulas differently: what is frequent in either counts. */
const SOURCES = ['seeds', 'test/cases/dev'];
const TO = 'src/search/frequent-grams.ts';
const CHARACTERS_TO = 'src/search/frequent-characters.ts';
/** As many as there may be bytes for. */
const CHARACTERS_KEPT = 180;
const PER_CHARACTERS = 10_000;
const WIDTH = 116;

await runMainCommand({
  name: 'npm run frequent-grams --',
  description: `Write ${TO}: the runs of characters that stand in every report many times`,
  args: {
    rate: { type: 'string', default: '10', description: `How often at least in ${PER_CHARACTERS} characters` },
  },
  async run({ rate }) {
    const grams = new Set(SOURCES.flatMap((folder) => [...frequentIn(readFolder(folder), Number(rate))]));
    const sorted = [...grams].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    writeFileSync(path.join(ROOT, TO), moduleOf(sorted, rate));
    console.log(`${sorted.length} grams → ${TO}`);
    writeFileSync(path.join(ROOT, CHARACTERS_TO), charactersModule(SOURCES.flatMap(readFolder)));
    return 0;
  },
});

/** Folded lines of all texts in a folder. */
function readFolder(folder: string): string[] {
  const dir = path.join(ROOT, folder);
  const files = readdirSync(dir).filter((file) => file.endsWith('.txt'));
  return files
    .sort()
    .flatMap((file) => readFileSync(path.join(dir, file), 'utf8').split('\n'))
    .map((line) => foldForSearch(line).text);
}

/** A gram can only be frequent when the one it begins with is, so each length is counted among the last one's. */
function frequentIn(lines: readonly string[], rate: number): Set<string> {
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  const least = Math.max(2, (rate * characters) / PER_CHARACTERS);
  const all = new Set<string>();
  let last: ReadonlySet<string> = new Set(['']);
  for (let length = 1; last.size > 0; length++) {
    const counts = new Map<string, number>();
    for (const line of lines) {
      for (let at = 0; at + length <= line.length; at++) {
        const gram = line.slice(at, at + length);
        if (last.has(gram.slice(0, -1))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
    }
    last = new Set([...counts].filter(([, count]) => count >= least).map(([gram]) => gram));
    for (const gram of last) all.add(gram);
  }
  return all;
}

function moduleOf(grams: readonly string[], rate: string): string {
  const lines: string[] = [''];
  for (const gram of grams) {
    const line = lines.at(-1) as string;
    if (line.length + gram.length < WIDTH) lines[lines.length - 1] = line === '' ? gram : `${line} ${gram}`;
    else lines.push(gram);
  }
  return `// Written by npm run frequent-grams.

/**
 * Runs of characters, folded, that stand at least ${rate} times in 10,000 characters of such reports, shortest first. Every
 * part of one is one as well. They decide how the index is cut, never what is found: see tokenise.
 */
export const FREQUENT_GRAMS: readonly string[] = \`
${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`
  .trim()
  .split(/\\s/u);
`;
}

function charactersModule(lines: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const character of lines.join('')) {
    if (/\p{Script=Han}/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const kept = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, CHARACTERS_KEPT);
  return `// Written by npm run frequent-grams.

/** The commonest Chinese characters of such reports, commonest first. A change makes every packed text another. */
export const FREQUENT_CHARACTERS =
  '${kept.map(([character]) => character).join('')}';
`;
}
