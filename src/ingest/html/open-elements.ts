/** What is no HTML on a page of HTML: a drawing or a formula. */
export type Foreign = 'svg' | 'math';

/** Elements that are open at a place of a page; every question is answered in constant time, whatever the depth. */
export interface OpenElements {
  readonly innermost: () => string | undefined;
  readonly isOpen: (name: string) => boolean;
  /** Whether tags are those of a drawing or of a formula. */
  readonly foreign: () => Foreign | null;
  /** Whether the innermost element is part of a drawing or formula, though what it holds may be HTML. */
  readonly isInForeign: () => boolean;
  readonly push: (name: string) => void;
  readonly pop: () => void;
  /** Ends the innermost element of this name with everything in it; `false` where none is open in the same table cell. */
  readonly end: (name: string) => boolean;
  /** Ends what a new cell, row or group of rows ends in the table that is open. */
  readonly endTablePart: (name: string) => void;
  /** Ends drawings and formulas up to the page around them, or inside them. */
  readonly endForeign: () => void;
  readonly endAll: () => void;
}

/** An open table: the places of its parts among the open elements, -1 for none. */
interface Table {
  readonly at: number;
  group: number;
  row: number;
  cell: number;
}

type Part = 'group' | 'row' | 'cell';

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['caption', 'group'],
  ['thead', 'group'],
  ['tbody', 'group'],
  ['tfoot', 'group'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell'],
]);

/** Elements of drawings and formulas that hold HTML. */
const HTML_INSIDE: Readonly<Record<Foreign, ReadonlySet<string>>> = {
  svg: new Set(['foreignobject', 'desc', 'title']),
  math: new Set(['mi', 'mo', 'mn', 'ms', 'mtext', 'annotation-xml']),
};

/** Starts with no element open; `onEnd` is told each that ends, innermost first. */
export function openElements(onEnd: (name: string) => void): OpenElements {
  const names: string[] = [];
  const places = new Map<string, number[]>();
  const tables: Table[] = [];
  const worlds: { readonly at: number; readonly foreign: Foreign | null }[] = [];
  const foreign = () => worlds.at(-1)?.foreign ?? null;

  function push(name: string): void {
    const at = names.length;
    names.push(name);
    const known = places.get(name);
    if (known) known.push(at);
    else places.set(name, [at]);
    const world = foreign();
    if (name === 'svg' || name === 'math') worlds.push({ at, foreign: name });
    else if (world && HTML_INSIDE[world].has(name)) worlds.push({ at, foreign: null });
    if (name === 'table') tables.push({ at, group: -1, row: -1, cell: -1 });
    const part = PARTS.get(name);
    const table = tables.at(-1);
    if (part && table) table[part] = at;
  }

  function pop(): void {
    const name = names.pop();
    if (name === undefined) return;
    const at = names.length;
    places.get(name)?.pop();
    if (worlds.at(-1)?.at === at) worlds.pop();
    const table = tables.at(-1);
    const part = PARTS.get(name);
    if (table?.at === at) tables.pop();
    else if (table && part && table[part] === at) table[part] = -1;
    onEnd(name);
  }

  function endFrom(at: number): void {
    while (names.length > at) pop();
  }

  function end(name: string): boolean {
    const at = places.get(name)?.at(-1);
    const table = tables.at(-1);
    const wall = PARTS.has(name) ? (table?.at ?? -1) : name === 'table' ? -1 : (table?.cell ?? -1);
    if (at === undefined || at < wall) return false;
    endFrom(at);
    return true;
  }

  function endTablePart(name: string): void {
    const table = tables.at(-1);
    const part = PARTS.get(name);
    if (!table || !part) return;
    const ended = [table.cell, part === 'cell' ? -1 : table.row, part === 'group' ? table.group : -1];
    const open = ended.filter((at) => at >= 0);
    if (open.length > 0) endFrom(Math.min(...open));
  }

  return {
    innermost: () => names.at(-1),
    isOpen: (name) => (places.get(name)?.length ?? 0) > 0,
    foreign,
    isInForeign: () => foreign() !== null || worlds.at(-1)?.at === names.length - 1,
    push,
    pop,
    end,
    endTablePart,
    endForeign: () => {
      for (let last = worlds.at(-1); last?.foreign; last = worlds.at(-1)) endFrom(last.at);
    },
    endAll: () => endFrom(0),
  };
}
