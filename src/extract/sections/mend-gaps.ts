import type { PartKey } from '../../model/report.ts';
import { type Block, cutsOf, leadEnd, toBlock, toPart } from './split-by-content.ts';
import type { Part, SplitReport } from './split-sections.ts';

/** How much less a section is trusted that may hold another one whose heading is lost. */
const DOUBT = 0.8;
/** Contents of which a report has one section each. */
const SINGLE: readonly PartKey[] = ['leader-duties', 'shortcomings', 'next-year'];

/**
 * Finds sections whose heading is lost although the others are there: where the numbers leave one out, before a first heading
 * that is not the first, and where the content turns in the last section. Cuts them where the content shows it; where it
 * does not, the section that may hold another one is trusted less.
 */
export function mendGaps(split: SplitReport): SplitReport {
  const { preamble, opening } = cutPreamble(split);
  const keys = split.parts.map(({ key }) => key);
  const parts = split.parts.flatMap((part, i) => mended(part, split.parts[i + 1], keys));
  return { preamble, parts: [...opening, ...parts] };
}

interface Opening {
  readonly preamble: SplitReport['preamble'];
  readonly opening: readonly Part[];
}

/** Text before a first heading 二、, or a list (一) before the first heading, is more than a lead. */
function cutPreamble({ preamble, parts }: SplitReport): Opening {
  const first = parts[0];
  const number = first?.chosen?.candidate.number ?? null;
  const blocks = preamble.map((node, at) => toBlock(node, at));
  const list = blocks.find(({ restart }) => restart);
  const lost = number === null ? !parts.some(({ key }) => key === 'measures') && list !== undefined : number > 1;
  const at = list?.at ?? leadEnd(blocks, preamble.length);
  if (!lost || preamble.length < 2 || at >= preamble.length) return { preamble, opening: [] };
  const said = number === 2 && !parts.some(({ key }) => key === 'measures') ? 'measures' : null;
  return { preamble: preamble.slice(0, at), opening: [toPart(blocks.slice(at), said)] };
}

function mended(part: Part, next: Part | undefined, keys: readonly PartKey[]): Part[] {
  const [here, there] = [part.chosen?.candidate, next?.chosen?.candidate];
  if (!here || here.settled !== null) return [part];
  const gap = here.number !== null && (there?.number ?? 0) > here.number + 1 && here.system?.id === there?.system?.id;
  if (!gap && next !== undefined) return [part];
  const blocks = part.content.map((node, at) => toBlock(node, at));
  const pieces = piecesOf(blocks, part, { keys, last: next === undefined });
  const first = pieces[0];
  if (!first) return gap ? [{ ...part, doubt: DOUBT }] : [part];
  return [{ ...part, content: part.content.slice(0, first.at), doubt: DOUBT }, ...pieces];
}

interface Piece extends Part {
  readonly at: number;
}

interface Others {
  readonly keys: readonly PartKey[];
  /** The part is the last one of the report. */
  readonly last: boolean;
}

/** The parts that begin inside another one: each of a content that the report has nowhere else. */
function piecesOf(blocks: readonly Block[], part: Part, { keys, last }: Others): Piece[] {
  const list = blocks.findIndex(({ restart }) => restart);
  const cuts = cutsOf(blocks).filter((at) => at > 0 && (blocks[at]?.turn != null || (list >= 0 && at > list)));
  const pieces: Piece[] = [];
  for (const [k, at] of cuts.entries()) {
    const piece = toPart(blocks.slice(at, cuts[k + 1] ?? blocks.length), null, last ? 'next-year' : 'measures');
    const known = piece.key === part.key || keys.includes(piece.key) || pieces.some(({ key }) => key === piece.key);
    const before = pieces.at(-1);
    if (!known && SINGLE.includes(piece.key)) pieces.push({ ...piece, at });
    else if (before) pieces[pieces.length - 1] = { ...before, content: [...before.content, ...piece.content] };
  }
  return pieces;
}
