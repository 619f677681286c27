import { Parser } from 'htmlparser2';
import { type Numbering, type NumberingLevel, WORD_FORMATS } from './numbering.ts';

type Draft = { -readonly [K in keyof NumberingLevel]: NumberingLevel[K] };
const NEW_LEVEL: Draft = { start: 1, format: 'decimal', text: '%1.', suffix: 'tab' };

/** Reads `word/numbering.xml`: abstract lists, the lists made of them, and their overrides. */
export function parseNumbering(xml: string): Numbering {
  const abstracts = new Map<string, Map<number, Draft>>();
  const lists = new Map<string, { abstractId: string; levels: Map<number, Draft> }>();
  let levels: Map<number, Draft> | undefined;
  let level: Draft | undefined;
  let list: { abstractId: string; levels: Map<number, Draft> } | undefined;
  let override = 0;

  const openers: Readonly<Record<string, (a: Record<string, string>) => void>> = {
    'w:abstractNum': (a) => {
      levels = new Map();
      abstracts.set(a['w:abstractNumId'] ?? '', levels);
    },
    'w:num': (a) => {
      list = { abstractId: '', levels: new Map() };
      levels = undefined;
      lists.set(a['w:numId'] ?? '', list);
    },
    'w:abstractNumId': (a) => {
      if (!list) return;
      list.abstractId = a['w:val'] ?? '';
      list.levels = new Map([...(abstracts.get(list.abstractId) ?? [])].map(([key, value]) => [key, { ...value }]));
    },
    'w:lvlOverride': (a) => {
      override = Number(a['w:ilvl'] ?? 0);
      if (list) list.abstractId = `${list.abstractId}/${[...lists.keys()].at(-1)}`;
    },
    'w:startOverride': (a) => {
      const target = list?.levels.get(override);
      if (target) target.start = Number(a['w:val'] ?? 1);
    },
    'w:lvl': (a) => {
      level = { ...NEW_LEVEL };
      (levels ?? list?.levels)?.set(Number(a['w:ilvl'] ?? 0), level);
    },
    'w:start': (a) => {
      if (level) level.start = Number(a['w:val'] ?? 1);
    },
    'w:numFmt': (a) => {
      if (level) level.format = WORD_FORMATS[a['w:val'] ?? ''] ?? 'decimal';
    },
    'w:lvlText': (a) => {
      if (level) level.text = a['w:val'] ?? '';
    },
    'w:suff': (a) => {
      if (level) level.suffix = suffixOf(a['w:val']);
    },
  };
  const parser = new Parser({ onopentag: (name, attributes) => openers[name]?.(attributes) }, { xmlMode: true });
  parser.end(xml);
  return lists;
}

function suffixOf(value: string | undefined): NumberingLevel['suffix'] {
  return value === 'nothing' || value === 'space' ? value : 'tab';
}
