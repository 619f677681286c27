import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { PartKey, SectionKey, Witness } from '../../model/report.ts';
import { squeeze } from '../normalise.ts';
import type { Candidate } from '../outline/candidate.ts';
import type { Chosen } from '../outline/choose-outline.ts';
import type { Wording } from './classify.ts';
import { findTurn } from './find-turn.ts';

/** A section before it gets its anchor and confidence. */
export interface Part {
  readonly key: PartKey;
  readonly heading: Heading | null;
  readonly chosen: Chosen | null;
  readonly content: readonly RootContent[];
  readonly how: readonly Witness[];
  /** 0–1: trust in the key, the boundaries left aside. */
  readonly keyTrust: number;
  /** 0–1: factor for a part that may hold another one, or lack a piece; none where nothing speaks for that. */
  readonly doubt?: number;
}

/** Text before the first heading, and the parts after it. */
export interface SplitReport {
  readonly preamble: readonly RootContent[];
  readonly parts: readonly Part[];
}

/** Cuts the tree at its first-level headings and says what each part is. */
export function splitSections(root: Root): SplitReport {
  const starts = root.children.flatMap((node, i) => (isFirstLevel(node) ? [i] : []));
  const groups = starts.map((at, k) => ({
    heading: root.children[at] as Heading,
    content: root.children.slice(at + 1, starts[k + 1] ?? root.children.length),
  }));
  const keys = assignKeys(groups.map(({ heading }) => chosenOf(heading)));
  const parts = groups.flatMap(({ heading, content }, i) => toParts(heading, content, keys[i] as Assigned));
  return { preamble: root.children.slice(0, starts[0] ?? root.children.length), parts };
}

function isFirstLevel(node: RootContent): node is Heading {
  return node.type === 'heading' && node.data?.chosen !== undefined;
}

function chosenOf(heading: Heading): Chosen {
  return heading.data?.chosen as Chosen;
}

interface Assigned {
  readonly key: PartKey;
  readonly rule: string;
  readonly trust: number;
}

const LATE: readonly (SectionKey | null)[] = ['shortcomings', 'next-year', 'other'];

/** Keys by the headings' words; topics before the shortcomings and the plan are the measures, later ones stay unsorted. */
function assignKeys(chosen: readonly Chosen[]): Assigned[] {
  const wordings = chosen.map(({ candidate }) => (candidate.settled ? settledWording(candidate) : candidate.wording));
  const firstLate = wordings.findIndex(({ key }) => LATE.includes(key));
  const lastMeasures = wordings.findLastIndex(({ key }) => key === 'measures');
  return wordings.map(({ key, strength }, i) => {
    const settled = chosen[i]?.candidate.settled;
    if (settled) return { key: settled, rule: 'correction', trust: 1 };
    if (key !== null) return { key, rule: 'heading-words', trust: strength };
    const early = firstLate < 0 || i < firstLate || i < lastMeasures;
    if (early) return { key: 'measures', rule: 'topic-heading', trust: lastMeasures >= 0 ? 0.7 : 0.9 };
    return { key: 'unsorted', rule: 'topic-after-standard-sections', trust: 0.5 };
  });
}

function settledWording({ settled, wording }: Candidate): Wording {
  return { ...wording, key: settled === 'unsorted' ? null : settled, with: null };
}

function toParts(heading: Heading, content: readonly RootContent[], { key, rule, trust }: Assigned): Part[] {
  const chosen = chosenOf(heading);
  const how: Witness[] = [witness(heading, rule)];
  const second = rule === 'correction' ? null : chosen.candidate.wording.with;
  const whole: Part = { key, heading, chosen, content, how, keyTrust: trust };
  if (second === null || key === 'unsorted') return [whole];
  const turn = findTurn(content, second);
  if (turn === null) return [{ ...whole, keyTrust: 0.5, how: [...how, { ...witness(heading, 'combined-heading') }] }];
  const at = content[turn] as RootContent;
  return [
    { ...whole, content: content.slice(0, turn), keyTrust: trust * 0.9 },
    {
      key: second,
      heading: null,
      chosen,
      content: content.slice(turn),
      how: [witness(heading, 'combined-heading'), witness(at, 'content-turns')],
      keyTrust: trust * 0.85,
    },
  ];
}

function witness(node: RootContent, rule: string): Witness {
  const text = squeeze(textOf(node)).slice(0, 80);
  return { rule, text, start: node.position?.start.offset ?? null, end: node.position?.end.offset ?? null };
}
