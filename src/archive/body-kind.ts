import type { ReportSummary } from '../model/archive.ts';
import { BODY_KINDS, type BodyKind, type Level } from '../model/level.ts';

/** How a body of some levels is named whose kind is told; the first row that fits decides. */
interface KindRow {
  readonly kind: BodyKind;
  readonly levels: readonly Level[];
  readonly name: RegExp;
  readonly example: string;
}

/** Names may lack 人民政府 and 办事处; a department is one by its level, whatever it is called. */
const ROWS: readonly KindRow[] = [
  { kind: 'government', levels: ['province', 'city', 'county'], name: /./u, example: '静海区' },
  { kind: 'justice', levels: ['department'], name: /司法(?:厅|局|所|部)/u, example: '双峰县司法局' },
  { kind: 'office', levels: ['department'], name: /./u, example: '青岛市农业农村局' },
  { kind: 'street', levels: ['township'], name: /街道(?:办事处|办|党工委)?$/u, example: '四季青街道办事处' },
  { kind: 'town', levels: ['township'], name: /镇(?:人民政府|政府)?$/u, example: '上马台镇' },
  { kind: 'rural', levels: ['township'], name: /(?:乡|苏木)(?:人民政府|政府)?$/u, example: '水宽乡人民政府' },
];

/** The kind of body that a report's issuer is; null where neither its level nor its name says it, e.g. of a zone. */
export function bodyKindOf({ issuer, level }: Pick<ReportSummary, 'issuer' | 'level'>): BodyKind | null {
  const [name, of] = [issuer.value, level.value];
  if (name === null || of === null) return null;
  return ROWS.find((row) => row.levels.includes(of) && row.name.test(name))?.kind ?? null;
}

/** Kinds that some reports' issuers are, in their order. */
export function bodyKindsOf(reports: readonly ReportSummary[]): BodyKind[] {
  const held = new Set(reports.map(bodyKindOf));
  return BODY_KINDS.filter((kind) => held.has(kind));
}
