import type { ReportContract } from '../../src/extract/to-contract.ts';
import { SECTION_KEYS, type SectionKey } from '../../src/model/report.ts';
import { type Block, blocksOf, type CaseClass, CLASSES } from './blocks.ts';
import type { CaseGold, GoldParagraph } from './case-gold.ts';
import { compareKey, withoutNumber } from './compare-key.ts';
import { type FieldScore, scoreFields } from './score-fields.ts';

/** What became of one gold paragraph. */
export interface RowScore {
  readonly expected: CaseClass;
  readonly found: CaseClass;
  readonly right: boolean;
  readonly text: string;
}

/** A section given, how sure the program was, and whether the section is wholly right. */
export interface SectionScore {
  readonly key: SectionKey;
  readonly confidence: number;
  readonly right: boolean;
}

/** One case scored; look-alikes have no rows and no fields. */
export interface CaseScore {
  readonly file: string;
  readonly isReport: boolean;
  readonly saidReport: boolean;
  readonly fields: Readonly<Record<string, FieldScore>>;
  readonly rows: readonly RowScore[];
  /** Lines in a section or the preamble that the gold does not know. */
  readonly surplus: readonly { readonly cls: CaseClass; readonly text: string }[];
  readonly sections: readonly SectionScore[];
  /** All boundaries right: nothing on the wrong side of any section. */
  readonly exact: boolean;
  readonly lost: number;
  /** F1 of character 4-grams of the body. */
  readonly gramF1: number;
}

/** Scores one answer (null when the program refused the file) against its gold. */
export function scoreCase(gold: CaseGold, answer: ReportContract | null): CaseScore {
  const saidReport = answer?.isReport ?? false;
  const empty = { file: gold.file, isReport: gold.isReport, saidReport, rows: [], surplus: [], sections: [] };
  if (!gold.isReport) return { ...empty, fields: {}, exact: true, lost: 0, gramF1: 1 };
  const blocks = answer ? blocksOf(answer) : [];
  const body = gold.paragraphs.filter((p) => classOf(p.key) !== 'noise');
  const rest = gold.paragraphs.filter((p) => classOf(p.key) === 'noise');
  const rows = [...body.map((p) => scoreBody(p, blocks)), ...rest.map((p) => scoreRest(p, blocks))].filter(
    (row) => row !== null,
  );
  const counted = blocks.filter(({ cls }) => cls === 'preamble' || isKey(cls));
  const surplus = counted.flatMap((block) => block.surplus().map((text) => ({ cls: block.cls, text })));
  return {
    ...empty,
    fields: scoreFields(gold, answer),
    rows,
    surplus,
    sections: SECTION_KEYS.flatMap((key) => scoreSection(key, answer, rows, surplus)),
    exact:
      answer !== null &&
      rows.every((row) => row.right || !(isKey(row.expected) || isKey(row.found))) &&
      !surplus.some(({ cls }) => isKey(cls)),
    lost: rows.filter(({ found }) => found === 'lost').length,
    gramF1: gramF1(gold, blocks),
  };
}

function classOf(key: string): CaseClass {
  if (key === 'unsorted') return key;
  const name = key.replace(/^heading:/, '');
  return (CLASSES as readonly string[]).includes(name) ? (name as CaseClass) : 'noise';
}

const isKey = (cls: CaseClass): boolean => (SECTION_KEYS as readonly string[]).includes(cls);
const accepted = (p: GoldParagraph): CaseClass[] => p.accept?.map(classOf) ?? [classOf(p.key)];

/** Looks in the accepted classes first, in what was dropped last. */
function inOrder(blocks: readonly Block[], accept: readonly CaseClass[]): Block[] {
  const rank = (b: Block) => (accept.includes(b.cls) ? 0 : b.cls === 'unsorted' ? 2 : b.cls === 'noise' ? 3 : 1);
  return blocks.toSorted((a, b) => rank(a) - rank(b));
}

function scoreBody(p: GoldParagraph, blocks: readonly Block[]): RowScore | null {
  const key = compareKey(withoutNumber(p.text)) || compareKey(p.text);
  if (key === '') return null;
  const accept = accepted(p);
  const ordered = inOrder(blocks, accept);
  const hit = findWhole(key, ordered) ?? (key.length >= 14 ? findPieces(key, ordered, accept) : null);
  const found = hit?.cls ?? (accept.includes('noise') ? 'noise' : 'lost');
  return { expected: classOf(p.key), found, right: accept.includes(found), text: p.text };
}

function findWhole(key: string, blocks: readonly Block[]): Block | null {
  for (const block of blocks) {
    const line = key.length <= 5 ? block.findLine(key) : -1;
    const at = line >= 0 ? line : block.find(key);
    if (at < 0) continue;
    block.take(at, key.length);
    return block;
  }
  return null;
}

const PIECE = 10;

/** A paragraph cut or mended in places: the block that holds at least six tenths of its pieces. */
function findPieces(key: string, blocks: readonly Block[], accept: readonly CaseClass[]): Block | null {
  let best: { block: Block; share: number; spans: [number, number][] } | null = null;
  for (const block of blocks) {
    const spans: [number, number][] = [];
    for (let i = 0; i < key.length; i += PIECE) {
      const piece = key.slice(i, i + PIECE);
      const at = piece.length < 4 ? -1 : block.find(piece);
      if (at >= 0) spans.push([at, piece.length]);
    }
    const share = spans.reduce((sum, [, n]) => sum + n, 0) / key.length + (accept.includes(block.cls) ? 0.001 : 0);
    if (!best || share > best.share) best = { block, share, spans };
  }
  if (!best || best.share < 0.6) return null;
  for (const [at, n] of best.spans) best.block.take(at, n);
  return best.block;
}

/** Furniture, metadata, title and signature are right when they were dropped or are nowhere. */
function scoreRest(p: GoldParagraph, blocks: readonly Block[]): RowScore | null {
  const key = compareKey(p.text);
  if (key === '') return null;
  const accept = accepted(p);
  for (const block of inOrder(blocks, accept).filter(({ cls }) => cls !== 'noise')) {
    const line = block.findLine(key);
    const at = line >= 0 ? line : key.length >= 10 ? block.find(key) : -1;
    if (at < 0) continue;
    block.take(at, key.length);
    return { expected: 'noise', found: block.cls, right: accept.includes(block.cls), text: p.text };
  }
  return { expected: 'noise', found: 'noise', right: accept.includes('noise'), text: p.text };
}

function scoreSection(
  key: SectionKey,
  answer: ReportContract | null,
  rows: readonly RowScore[],
  surplus: readonly { readonly cls: CaseClass }[],
): SectionScore[] {
  const given = answer?.sections.filter((section) => section.key === key) ?? [];
  if (given.length === 0) return [];
  const right =
    rows.every((row) => row.right || (row.expected !== key && row.found !== key)) &&
    !surplus.some(({ cls }) => cls === key);
  return [{ key, confidence: Math.min(...given.map(({ confidence }) => confidence)), right }];
}

type Grams = ReadonlyMap<string, number>;

function gramsOf(text: string): Grams {
  const grams = new Map<string, number>();
  for (let i = 0; i + 4 <= text.length; i++) {
    const gram = text.slice(i, i + 4);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** Paragraphs that may be body or not count neither for nor against. */
function gramF1(gold: CaseGold, blocks: readonly Block[]): number {
  const isBody = (p: GoldParagraph) => classOf(p.key) !== 'noise';
  const join = (test: (p: GoldParagraph) => boolean) =>
    gramsOf(
      gold.paragraphs
        .filter(test)
        .map((p) => compareKey(p.text))
        .join(''),
    );
  const required = join((p) => isBody(p) && !p.accept?.includes('noise'));
  const optional = join((p) =>
    isBody(p) ? (p.accept ?? []).includes('noise') : (p.accept ?? []).some((a) => a !== 'noise'),
  );
  const all = join(isBody);
  const given = gramsOf(
    blocks
      .filter(({ cls }) => cls !== 'noise')
      .map((b) => b.key)
      .join(''),
  );
  const precision = overlap(given, (gram) =>
    Math.max((required.get(gram) ?? 0) + (optional.get(gram) ?? 0), all.get(gram) ?? 0),
  );
  const recall = overlap(required, (gram) => given.get(gram) ?? 0);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function overlap(of: Grams, inOther: (gram: string) => number): number {
  let hit = 0;
  let total = 0;
  for (const [gram, n] of of) {
    total += n;
    hit += Math.min(n, inOther(gram));
  }
  return total === 0 ? 1 : hit / total;
}
