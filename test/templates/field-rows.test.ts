import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { FIELD_NAMES, FIELDS } from '../../src/model/fields.ts';
import { addFieldRows } from '../../templates/field-rows.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);

function rowsOf(note: string): string[][] {
  const tree = markdown.parse(note);
  addFieldRows(tree);
  const [table] = tree.children;
  return table?.type === 'table' ? table.children.map((row) => row.children.map((cell) => textOf(cell))) : [];
}

const OWN = '| `title`、`issuer`、`region` | 甲 |\n| `level`、`year`、`publishedOn`、`signedOn` | 乙 |';

it('tells of the fields that a table does not explain itself, in the place for them', () => {
  const rows = rowsOf(`| 字段 | 含义 |\n| --- | --- |\n${OWN}\n| {fields} | |\n| \`url\` | 丙 |`);
  const rest = FIELD_NAMES.filter((name) => !OWN.includes(`\`${name}\``));
  expect(rest).toContain('documentNumber');
  expect(rows.slice(3)).toEqual([...rest.map((name) => [name, FIELDS[name].label]), ['url', '丙']]);
});

it('leaves a table alone that has no such place', () => {
  expect(rowsOf(`| 字段 | 含义 |\n| --- | --- |\n${OWN}`)).toHaveLength(3);
});
