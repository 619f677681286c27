import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import jieba from 'nodejieba';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Texts of the genre that are in the project anyway; among the cases are some that are no reports. */
const SEEDS = path.join(ROOT, 'seeds');
const CASES = path.join(ROOT, 'test/cases/dev');
const GOLD = path.join(ROOT, 'test/cases/dev-gold');
/** A clause ends here; what stands between is walked through. */
const CLAUSE_END = /[。；;！？!?，,、:：\s]+/u;
/** Addresses and numbered headings. */
const NO_CLAUSE = /https?:|^[（(]?[一二三四五六七八九十\d]+[）).]/u;
const SHORTEST_CLAUSE = 4;
const LONGEST_CLAUSE = 34;
/** Share of words after which the walk goes on in another clause that has the same word. */
const JUMPS = 0.16;
/** e.g. 1289 in 办理案件1289件; every report has figures of its own. */
const FIGURE = /^\d+$/u;

type Random = () => number;

/** Makes clauses that read like the genre: word by word, each pair of neighbours is one that stands in a real text. */
export interface WordWalk {
  /** One clause of 4 to 34 characters, without punctuation at its end. */
  readonly clause: (random: Random) => string;
}

/** Reads the project's own captures and cuts them into words once; the same files make the same walk. */
export function openWordWalk(): WordWalk {
  const clauses = sourceFiles()
    .flatMap(clausesOf)
    .map((clause) => jieba.cut(clause));
  const places = new Map<string, [clause: number, at: number][]>();
  for (const [number, words] of clauses.entries()) {
    for (const [at, word] of words.entries()) {
      if (word.length < 2) continue;
      const known = places.get(word) ?? [];
      places.set(word, known);
      known.push([number, at]);
    }
  }
  return { clause: (random) => walk(clauses, places, random) };
}

function sourceFiles(): string[] {
  const texts = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const cases = texts(CASES).filter((file) => isReport(path.parse(file).name));
  return [...texts(SEEDS).map((file) => path.join(SEEDS, file)), ...cases.map((file) => path.join(CASES, file))].sort();
}

function isReport(name: string): boolean {
  const gold = JSON.parse(readFileSync(path.join(GOLD, `${name}.gold.json`), 'utf8')) as { isReport: boolean };
  return gold.isReport;
}

function clausesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split(CLAUSE_END)
    .filter((clause) => clause.length >= SHORTEST_CLAUSE && !NO_CLAUSE.test(clause));
}

function walk(
  clauses: readonly (readonly string[])[],
  places: ReadonlyMap<string, readonly (readonly [number, number])[]>,
  random: Random,
): string {
  let [number, at] = [pick(clauses.length, random), 0];
  let text = '';
  while (text.length < LONGEST_CLAUSE) {
    const word = clauses[number]?.[at];
    if (word === undefined) break;
    text += FIGURE.test(word) ? String(1 + Math.floor(random() * 2000)) : word;
    const others = random() < JUMPS && !FIGURE.test(word) ? places.get(word) : undefined;
    if (others !== undefined) [number, at] = others[pick(others.length, random)] as readonly [number, number];
    at++;
  }
  return text.length < SHORTEST_CLAUSE ? walk(clauses, places, random) : text;
}

function pick(count: number, random: Random): number {
  return Math.floor(random() * count);
}
