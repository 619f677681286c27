import type { Root, Table, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { FIELD_NAMES, FIELDS, type FieldName } from '../src/model/fields.ts';

/** The row of a table in a prose page that stands for fields: `| {fields} | |`. */
const PLACE = '{fields}';

/** Puts in that place a row for each field that the page does not explain in words of its own, with what readers know it by. */
export function addFieldRows(note: Root): void {
  visit(note, 'table', (table: Table) => {
    const isPlace = (row: TableRow) => textOf(row).trim() === PLACE;
    if (!table.children.some(isPlace)) return;
    const told = namesIn(table);
    const rows = FIELD_NAMES.filter((name) => !told.has(name)).map(fieldRow);
    table.children = table.children.flatMap((row) => (isPlace(row) ? rows : [row]));
  });
}

/** What the table explains itself. */
function namesIn(table: Table): ReadonlySet<string> {
  const names = new Set<string>();
  visit(table, 'inlineCode', ({ value }) => {
    names.add(value);
  });
  return names;
}

function fieldRow(name: FieldName): TableRow {
  return {
    type: 'tableRow',
    children: [
      { type: 'tableCell', children: [{ type: 'inlineCode', value: name }] },
      { type: 'tableCell', children: [{ type: 'text', value: FIELDS[name].label }] },
    ],
  };
}
