import { INSTRUMENTS } from './instruments.ts';
import type { InstrumentStatus } from './status.ts';
import type { InstrumentKind } from './table/row.ts';

/** Up to when the table was looked through; what ended later is not in it. */
export const KNOWN_UNTIL = '2025年12月';

/** How kinds of instruments are told. */
const KIND_NAMES: Readonly<Record<InstrumentKind, string>> = {
  law: '法律',
  regulation: '行政法规',
  party: '党内法规',
  rule: '部门规章',
  policy: '政策文件',
  plan: '规划纲要',
  local: '地方文件',
};

/** How it is told whether an instrument stood. */
export const STATUS_NAMES: Readonly<Record<InstrumentStatus, string>> = {
  'in-force': '有效',
  'not-yet': '尚未施行',
  expired: '已过规划期',
  repealed: '已废止',
  unknown: '不明',
};

/** How the kind of an instrument is told. */
export function kindOf(key: string | null): string {
  const kind = INSTRUMENTS.get(key ?? '')?.kind;
  return kind === undefined ? '不在对照表里' : KIND_NAMES[kind];
}
