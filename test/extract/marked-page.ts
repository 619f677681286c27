import { CONTENT_CLASSES } from '../../src/extract/content/classes.ts';
import { readHeading } from '../../src/extract/grammar/read-heading.ts';
import { type Line, toLines } from '../../src/extract/lines/line.ts';
import type { Candidate } from '../../src/extract/outline/candidate.ts';
import { chooseOutline } from '../../src/extract/outline/choose-outline.ts';
import type { ContentEvidence } from '../../src/extract/outline/content-evidence.ts';
import { findCandidates } from '../../src/extract/outline/find-candidates.ts';
import { findCuts } from '../../src/extract/outline/find-cuts.ts';
import { keyOf } from '../../src/extract/outline/labels.ts';
import { type Stretch, stretchesOf } from '../../src/extract/outline/stretch.ts';
import { DEFAULT_LIMITS, ingest } from '../../src/ingest/ingest.ts';

/** Letters of marks, in the order of `CONTENT_CLASSES`; `X` is a plan that says so with its first words. */
const LETTERS = 'PALBCO';
const MARK = /([PALBCOX])(\d+(?:\.\d+)?)/g;
const TEXT = '街道认真落实各项任务。';
const LEAD = '现将有关情况报告如下:';

/** A sentence of a page and by how many nats it speaks for one class of content. */
interface Mark {
  readonly line: number;
  readonly from: number;
  readonly of: number;
  readonly nats: number;
}

/**
 * The outline of a page whose sentences are marks: `B2.5` is a sentence that speaks for the shortcomings by 2.5 nats against anything else.
 * Lines are parted by ` / `, a lead stands before them: `一、主要举措 / A3 / 二、存在的不足 / B1` → `measures 一、主要举措; shortcomings
 * 二、存在的不足`; a section without heading is told by its line: `next-year #4`.
 */
export async function outlineOf(page: string, covered: number | null = null): Promise<string> {
  const { marks, text } = readMarks(page);
  const stretches = stretchesOf(await linesOf(text));
  const headed = findCandidates(stretches, new Map(), readHeading);
  const begins = new Set(headed.map(({ line, from }) => `${line.index} ${from}`));
  const taken = new Set(stretches.filter(({ line, from }) => begins.has(`${line.index} ${from}`)));
  const costs = new Map(stretches.map((stretch) => [stretch, sumOf(marks.filter((mark) => isIn(mark, stretch)))]));
  const cuts = findCuts(costs, taken, readHeading);
  const candidates = [...headed, ...cuts].sort((a, b) => a.line.index - b.line.index || a.from - b.from);
  const chosen = chooseOutline(candidates, evidenceOf(marks, candidates), covered);
  return chosen.map(({ candidate, label }) => `${keyOf(label)} ${nameOf(candidate)}`).join('; ');
}

function readMarks(page: string): { marks: readonly Mark[]; text: string } {
  const marks: Mark[] = [];
  const lines = page.split(' / ').map((written, k) => {
    let shift = 0;
    return written.replace(MARK, (mark, letter: string, nats: string, at: number) => {
      const sentence = letter === 'X' ? `下一步,${TEXT}` : TEXT;
      marks.push({ line: k + 1, from: at + shift, of: LETTERS.indexOf(letter === 'X' ? 'C' : letter), nats: +nats });
      shift += sentence.length - mark.length;
      return sentence;
    });
  });
  return { marks, text: [LEAD, ...lines].join('\n') };
}

async function linesOf(text: string): Promise<Line[]> {
  const bytes = new TextEncoder().encode(text);
  return toLines(await ingest({ path: 'a.txt', bytes, sidecar: null, limits: DEFAULT_LIMITS }));
}

function isIn({ line, from }: Mark, stretch: Stretch): boolean {
  return line === stretch.line.index && from >= stretch.from && from < stretch.to;
}

function sumOf(marks: readonly Mark[]): number[] {
  return CONTENT_CLASSES.map((_, c) => marks.reduce((sum, { of, nats }) => sum + (of === c ? 0 : nats), 0));
}

function evidenceOf(marks: readonly Mark[], candidates: readonly Candidate[]): ContentEvidence {
  const isBefore = ({ line, from }: Mark, place: Candidate | undefined, at: 'from' | 'to') =>
    place !== undefined && (line < place.line.index || (line === place.line.index && from < place[at]));
  return {
    costs: (i, j) => {
      const [begin, end] = [candidates[i], candidates[j]];
      const inside = marks.filter((mark) => !isBefore(mark, begin, 'to') && (!end || isBefore(mark, end, 'from')));
      return Float64Array.from(sumOf(inside));
    },
  };
}

function nameOf({ form, line, from, to }: Candidate): string {
  return form === 'cut' ? `#${line.index}` : line.norm.slice(from, to);
}
