import type { BodyKind } from './level.ts';
import type { Level, PartKey } from './report.ts';

/** Standard names of the sections, after 《法治政府建设与责任落实督察工作规定》. */
export const SECTION_NAMES: Readonly<Record<PartKey, string>> = {
  measures: '主要举措和成效',
  'leader-duties': '主要负责人履职情况',
  shortcomings: '存在的不足和原因',
  'next-year': '下一年度主要安排',
  other: '其他需要报告的情况',
  unsorted: '未归类的内容',
};

/** Names of the levels of issuing bodies. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡镇街道',
  department: '部门',
  zone: '园区',
};

/** Names of the kinds of issuing bodies. */
export const BODY_NAMES: Readonly<Record<BodyKind, string>> = {
  government: '人民政府',
  justice: '司法行政部门',
  office: '其他部门',
  street: '街道',
  town: '镇',
  rural: '乡',
};
