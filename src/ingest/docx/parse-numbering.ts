import { MOST_LEVEL, type NumberedList, type Numbering, type NumberingLevel } from './numbering.ts';
import type { ParagraphStyle } from './parse-styles.ts';
import { type Attributes, parseXml } from './parse-xml.ts';

type Draft = { -readonly [K in keyof NumberingLevel]: NumberingLevel[K] };
const NEW_LEVEL: Draft = {
  start: 1,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  restart: null,
  legal: false,
  style: null,
};

/** A number's pattern is `第%1部分` or `%1.%2.%3`; Word itself takes no more, what is longer is cut. */
const MOST_PATTERN = 255;

/** Numbers of a file are signed and of 32 bits. */
const MOST_START = 2 ** 31 - 1;

interface Abstract {
  readonly levels: Map<number, Draft>;
  /** Numbering style that this list defines, and the one that it takes everything from. */
  styleLink: string | null;
  numStyleLink: string | null;
}

interface List {
  abstractId: string;
  readonly own: Map<number, Draft>;
  readonly starts: Map<number, number>;
}

interface Reading {
  readonly abstracts: Map<string, Abstract>;
  readonly lists: Map<string, List>;
  abstract: Abstract | undefined;
  list: List | undefined;
  level: Draft | undefined;
  override: number;
}

const OFF = /^(?:0|false|off)$/;

const OPENERS: ReadonlyMap<string, (r: Reading, a: Attributes) => void> = new Map<
  string,
  (r: Reading, a: Attributes) => void
>([
  [
    'w:abstractNum',
    (r, a) => {
      r.abstract = { levels: new Map(), styleLink: null, numStyleLink: null };
      r.list = undefined;
      r.abstracts.set(a['w:abstractNumId'] ?? '', r.abstract);
    },
  ],
  [
    'w:num',
    (r, a) => {
      r.list = { abstractId: '', own: new Map(), starts: new Map() };
      r.abstract = undefined;
      r.lists.set(a['w:numId'] ?? '', r.list);
    },
  ],
  ['w:abstractNumId', (r, a) => r.list && Object.assign(r.list, { abstractId: a['w:val'] ?? '' })],
  ['w:styleLink', (r, a) => r.abstract && Object.assign(r.abstract, { styleLink: a['w:val'] ?? null })],
  ['w:numStyleLink', (r, a) => r.abstract && Object.assign(r.abstract, { numStyleLink: a['w:val'] ?? null })],
  ['w:lvlOverride', (r, a) => Object.assign(r, { override: levelNumber(a['w:ilvl']) })],
  ['w:startOverride', (r, a) => r.override >= 0 && r.list?.starts.set(r.override, count(a['w:val'], 1))],
  [
    'w:lvl',
    (r, a) => {
      const at = levelNumber(a['w:ilvl']);
      r.level = { ...NEW_LEVEL };
      if (at >= 0) (r.abstract?.levels ?? r.list?.own)?.set(at, r.level);
    },
  ],
  ['w:start', (r, a) => set(r, { start: count(a['w:val'], 1) })],
  ['w:numFmt', (r, a) => set(r, { format: a['w:val'] ?? 'decimal' })],
  ['w:lvlText', (r, a) => set(r, { text: (a['w:val'] ?? '').slice(0, MOST_PATTERN) })],
  ['w:suff', (r, a) => set(r, { suffix: suffixOf(a['w:val']) })],
  ['w:lvlRestart', (r, a) => set(r, { restart: count(a['w:val'], 0) })],
  ['w:isLgl', (r, a) => set(r, { legal: !OFF.test(a['w:val'] ?? '') })],
  ['w:pStyle', (r, a) => set(r, { style: a['w:val'] ?? null })],
]);

/** Reads `numbering.xml`: abstract lists, those that stand for a numbering style, the lists made of them, and their overrides. */
export function parseNumbering(xml: string, styles: ReadonlyMap<string, ParagraphStyle> = new Map()): Numbering {
  const reading: Reading = {
    abstracts: new Map(),
    lists: new Map(),
    abstract: undefined,
    list: undefined,
    level: undefined,
    override: -1,
  };
  parseXml(xml, { open: (name, attributes) => void OPENERS.get(name)?.(reading, attributes) });
  const linked = new Map([...reading.abstracts].map(([id, { styleLink }]) => [styleLink, id] as const));
  const resolve = (id: string): string => {
    const link = reading.abstracts.get(id)?.numStyleLink;
    if (!link) return id;
    const viaStyle = reading.lists.get(styles.get(link)?.numId ?? '')?.abstractId;
    return linked.get(link) ?? viaStyle ?? id;
  };
  return new Map([...reading.lists].map(([id, list]) => [id, listOf(list, resolve(list.abstractId), reading)]));
}

/** Whether the words of a number are so many that they may be cut. */
export function mayBeCut(numbering: Numbering): boolean {
  return [...numbering.values()].some(({ levels }) => [...levels.values()].some((l) => l.text.length >= MOST_PATTERN));
}

/** Levels are copied only where a list has some of its own, so that many lists of one kind cost no more than one. */
function listOf({ own, starts }: List, abstractId: string, { abstracts }: Reading): NumberedList {
  const levels = abstracts.get(abstractId)?.levels ?? new Map<number, Draft>();
  return { abstractId, levels: own.size > 0 ? new Map([...levels, ...own]) : levels, starts };
}

function set(reading: Reading, values: Partial<Draft>): void {
  if (reading.level) Object.assign(reading.level, values);
}

/** A level from 0 to 8, else -1. */
function levelNumber(value: string | undefined): number {
  const level = count(value, 0);
  return level <= MOST_LEVEL ? level : -1;
}

/** A whole number from 0 to the most that Word takes. */
function count(value: string | undefined, otherwise: number): number {
  return /^\d{1,10}$/.test(value ?? '') ? Math.min(Number(value), MOST_START) : otherwise;
}

function suffixOf(value: string | undefined): NumberingLevel['suffix'] {
  return value === 'nothing' || value === 'space' ? value : 'tab';
}
