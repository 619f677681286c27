import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { PartKey, Witness } from '../../model/report.ts';
import type { Knowledge } from '../content/knowledge.ts';
import type { ReadSentence } from '../content/read-sentence.ts';
import { squeeze } from '../lines/normalise.ts';
import type { Chosen } from '../outline/choose-outline.ts';
import { keyOf } from '../outline/labels.ts';
import { tellingSentence } from './telling-sentence.ts';

/** A section before it gets its anchor and confidence. */
export interface Part {
  readonly key: PartKey;
  readonly heading: Heading | null;
  readonly chosen: Chosen;
  readonly content: readonly RootContent[];
  readonly how: readonly Witness[];
}

/** Text before the first section, and the sections after it. */
export interface SplitReport {
  readonly preamble: readonly RootContent[];
  readonly parts: readonly Part[];
}

/** Cuts the tree at the blocks that the outline chose, and says by which words each part is what it is. */
export function splitSections(root: Root, { sentence }: Knowledge): SplitReport {
  const starts = root.children.flatMap((node, i) => (node.data?.chosen === undefined ? [] : [i]));
  const parts = starts.map((at, k) => toPart(root.children.slice(at, starts[k + 1] ?? root.children.length), sentence));
  return { preamble: root.children.slice(0, starts[0] ?? root.children.length), parts };
}

function toPart(blocks: readonly RootContent[], read: ReadSentence): Part {
  const first = blocks[0] as RootContent;
  const chosen = first.data?.chosen as Chosen;
  const heading = chosen.candidate.form === 'cut' ? null : (first as Heading);
  const content = heading ? blocks.slice(1) : blocks;
  const key = keyOf(chosen.label);
  return { key, heading, chosen, content, how: witnesses({ key, heading, chosen, content }, read) };
}

/** The heading's words where they say what the section is; else the sentence that says it most clearly. */
function witnesses({ key, heading, chosen, content }: Omit<Part, 'how'>, read: ReadSentence): Witness[] {
  const { settled, reading } = chosen.candidate;
  if (heading && settled !== null) return [witness(heading, 'correction')];
  if (heading && reading.key === key) return [witness(heading, reading.with ? 'combined-heading' : 'heading-words')];
  if (heading && reading.with === key) return [witness(heading, 'combined-heading')];
  const said = heading && reading.key !== null ? [witness(heading, 'heading-says-otherwise')] : [];
  const place = heading && key === 'measures' ? [witness(heading, 'topic-heading')] : said;
  const telling = key === 'unsorted' ? null : tellingSentence(content, key, read);
  if (key === 'unsorted' && heading) return [witness(heading, 'topic-after-standard-sections')];
  return [...place, ...(telling ? [telling] : [])];
}

function witness(node: RootContent, rule: string): Witness {
  const text = squeeze(textOf(node)).slice(0, 80);
  return { rule, text, start: node.position?.start.offset ?? null, end: node.position?.end.offset ?? null };
}
