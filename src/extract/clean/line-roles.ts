import type { LineUse } from '../../model/document.ts';
import type { Role } from '../claims/role.ts';
import { readSignatureLine } from '../grammar/signature-line.ts';
import type { PrintedTitle } from '../header/find-title.ts';
import { readPairs } from '../header/read-pairs.ts';
import type { Line } from '../lines/line.ts';
import { squeeze } from '../lines/normalise.ts';
import { furnitureRule } from './furniture.ts';

/** Roles that a maintainer may give a line; everything else that can be said of a line makes it text. */
export const SETTLED_ROLES: Partial<Record<LineUse, Role>> = {
  title: { use: 'title', rule: 'correction' },
  signature: { use: 'signature', rule: 'correction' },
  furniture: { use: 'dropped', rule: 'correction' },
};

/** A line of a table of contents. */
export const CONTENTS: Role = { use: 'dropped', rule: 'table-of-contents' };

type TitleOf = ReadonlyMap<Line, PrintedTitle>;

interface Letter {
  readonly titleOf: TitleOf;
  readonly later: ReadonlySet<Line>;
}

/** What a line of a letter of transmittal is; null for one of the report. */
export function letterRole(line: Line, { titleOf, later }: Letter): Role | null {
  if (!later.has(line)) return null;
  const title = titleOf.get(line);
  if (title) return { use: 'title', rule: null, drops: title.drops };
  return readSignatureLine(line) ? { use: 'signature', rule: 'letter-signature' } : null;
}

/** Lines of nothing but spaces are leftovers of the page's layout. */
export function spaceRole(line: Line): Role | null {
  return line.raw === '' ? null : { use: 'dropped', rule: 'space-line' };
}

/** A document number alone on its line: `揭府〔2025〕28号 签发人:某某`. */
const NUMBER_LINE = /^[\u4e00-\u9fff]{1,10}[〔[(【]?20\d\d[〕\])】]\d{1,4}号(签发人[:：].{0,8})?$/;
const DATE_LINE = /^[(]?\d{4}[年\-./]\d{1,2}[月\-./]\d{1,2}日?[)]?(\d{1,2}:\d\d(:\d\d)?)?$/;

interface Head {
  readonly titleOf: TitleOf;
  /** Lines that hold a header field's value. */
  readonly values: ReadonlySet<Line>;
}

/** What a line above the text is. */
export function headRole(line: Line, { titleOf, values }: Head): Role {
  const title = titleOf.get(line);
  if (title) return { use: 'title', rule: null, drops: title.drops };
  const text = squeeze(line.norm);
  const rule = furnitureRule(text, 'head');
  if (rule) return { use: 'dropped', rule: rule.id };
  if (values.has(line) || readPairs(line).length > 0) return { use: 'metadata', rule: 'header-field' };
  if (NUMBER_LINE.test(text)) return { use: 'metadata', rule: 'document-number-line' };
  if (DATE_LINE.test(text)) return { use: 'metadata', rule: 'date-line' };
  return { use: 'dropped', rule: 'before-text' };
}

/** The rule of dashes between a table's head and body: `| --- | --- |`. */
const TABLE_RULE = /^\|[\s|:-]*---[\s|:-]*\|$/;

/** Furniture that stands as a line of its own between paragraphs. */
export function bodyNoise(line: Line): Role | null {
  if (TABLE_RULE.test(line.norm)) return null;
  const rule = furnitureRule(squeeze(line.norm), 'body');
  if (!rule && line.hint?.region === 'furniture') return { use: 'dropped', rule: 'page-region' };
  return rule ? { use: 'dropped', rule: rule.id } : null;
}
