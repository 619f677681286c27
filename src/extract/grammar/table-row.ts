import type { Line } from '../lines/line.ts';

const ROW = /^\|.*\|$/;

/** Whether a line is a row of a table: `| 项目 | 数量 |`. */
export function isRow(line: Line): boolean {
  return line.hint?.cells !== undefined || (ROW.test(line.norm) && line.norm.length > 4);
}
