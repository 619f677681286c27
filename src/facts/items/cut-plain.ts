import type { FlatLine } from './flat-line.ts';
import { type Formula, fits, LEAD_CLAUSES, LEADS, OWN_CAUSES, PLAN_LEADS, tailsOf } from './formulas.ts';
import type { ItemSection } from './group-titles.ts';
import { clausesIn, type Sentence, sentencesIn } from './sentences.ts';
import { flatOf, type Stretch } from './stretch.ts';

/** Lines that are cut into items of one section. */
export interface CutBody {
  readonly lines: readonly FlatLine[];
  readonly stretches: readonly Stretch[];
  readonly section: ItemSection;
}

interface PlainItem {
  readonly rule: 'paragraph-item' | 'sentence-item';
  readonly parts: readonly Stretch[];
}

/** Longest line or sentence without number that heads what follows. */
const LONGEST_HEAD = 24;
/** Sentences that go on with the one before. */
const GOES_ON =
  /^(?:要|例如|比如|如|其中|导致|致使|由此|因此|反之|同时|并|也|特别是|尤其|这|但|从而|此外,?要|甚至|造成|以致|使得)/u;

/** Items of text without a list: heads with their lines, else paragraphs, else the sentences of the only paragraph. */
export function cutPlain(body: CutBody): PlainItem[] {
  const left = withoutTail(body, withoutLeads(body));
  const heads = new Set(left.filter((part, at) => at + 1 < left.length && isHead(flatOf(body.lines, part))));
  if (heads.size > 1) return underHeads(left, heads);
  const [only] = left;
  if (left.length === 1 && only) return cutSentences(body, only);
  return left.map((part) => ({ rule: 'paragraph-item', parts: [part] }));
}

function withoutLeads({ lines, stretches, section }: CutBody): Stretch[] {
  const leads = section === 'next-year' ? PLAN_LEADS : LEADS;
  for (const [at, part] of stretches.entries()) {
    const from = part.from + leadLength(flatOf(lines, part), leads);
    if (from < part.to) return [{ ...part, from }, ...stretches.slice(at + 1)];
  }
  return [];
}

function leadLength(flat: string, leads: readonly Formula[]): number {
  for (const { from, to } of sentencesIn(flat, 0, flat.length)) {
    const words = flat.slice(from, to);
    const clause = Math.max(...LEAD_CLAUSES.map(({ pattern }) => pattern.exec(words)?.[0].length ?? 0));
    if (clause > 0 && clause < words.length) return from + clause;
    if (!fits(leads, words)) return from;
  }
  return flat.length;
}

function withoutTail({ lines, section }: CutBody, parts: readonly Stretch[]): readonly Stretch[] {
  const tails = [...tailsOf(section), ...OWN_CAUSES];
  const end = parts.findIndex((part, at) => at > 0 && fits(tails, flatOf(lines, part)));
  return end < 0 ? parts : parts.slice(0, end);
}

function isHead(flat: string): boolean {
  return flat.length <= LONGEST_HEAD && !/[。;,:]./u.test(flat);
}

function underHeads(left: readonly Stretch[], heads: ReadonlySet<Stretch>): PlainItem[] {
  const items: Stretch[][] = [];
  for (const part of left) {
    const last = items.at(-1);
    if (last === undefined || heads.has(part)) items.push([part]);
    else last.push(part);
  }
  return items.map((parts) => ({ rule: 'paragraph-item', parts }));
}

function cutSentences({ lines, section }: CutBody, part: Stretch): PlainItem[] {
  const flat = flatOf(lines, part);
  const tails = tailsOf(section);
  const all = sentencesIn(flat, 0, flat.length);
  const end = all.findIndex(({ from, to }, at) => at > 0 && fits(tails, flat.slice(from, to)));
  const kept = end < 0 ? all : all.slice(0, end);
  const units = kept.length > 1 ? kept : clausesIn(flat, 0, kept.at(-1)?.to ?? flat.length);
  const { line, from: base } = part;
  return joined(flat, units).map(({ from, to }) => ({
    rule: 'sentence-item',
    parts: [{ line, from: base + from, to: base + to }],
  }));
}

/** Sentences that go on with the one before, or have it as their head, are one with it. */
function joined(flat: string, units: readonly Sentence[]): Sentence[] {
  const words = units.map(({ from, to }) => flat.slice(from, to));
  const short = words.map((one) => one.length <= LONGEST_HEAD && /^[^,;]*。$/u.test(one));
  const heads = short.map((is, at) => is && short[at + 1] === false);
  // 要…。要…。要…。 are items each; 要 after another sentence goes on with it.
  const alike = GOES_ON.test(words[0] ?? '');
  const items: { from: number; to: number }[] = [];
  for (const [at, { from, to }] of units.entries()) {
    const last = items.at(-1);
    const goesOn = (!alike && GOES_ON.test(words[at] as string)) || (heads[0] === true && heads[at] === false);
    if (last && goesOn) last.to = to;
    else items.push({ from, to });
  }
  return items;
}
