import type { Table, TableCell, TableRow } from 'mdast';
import type { Line } from '../lines/line.ts';
import { placeOf, positionIn, positionOf, textsOf } from './place.ts';

const RULE = /^\|[\s|:-]+\|$/;

/** Rows that follow one another → a table. A rule of dashes between head and body is layout, no row. */
export function tableOf(lines: readonly Line[]): Table {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  const start = placeOf({ line: first, from: 0, to: 0 }).start;
  const end = placeOf({ line: last, from: last.norm.length, to: last.norm.length }).end;
  const position = {
    start: positionIn(first, start, start).start,
    end: positionIn(last, end, end).end,
  };
  return { type: 'table', align: [], children: lines.filter((l) => !RULE.test(l.norm)).map(rowOf), position };
}

function rowOf(line: Line): TableRow {
  const cells: TableCell[] = [];
  for (const match of line.norm.matchAll(/(?<=\|) *([^|]*?) *(?=\|)/g)) {
    const from = match.index + match[0].indexOf(match[1] ?? '');
    const piece = { line, from, to: from + (match[1] ?? '').length };
    cells.push({ type: 'tableCell', children: match[1] ? textsOf(piece) : [], position: positionOf(piece) });
  }
  return { type: 'tableRow', children: cells, position: positionOf({ line, from: 0, to: line.norm.length }) };
}
