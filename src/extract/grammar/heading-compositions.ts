import type { SectionKey } from '../../model/report.ts';

/** How concepts compose into the heading of a standard section; `form` is over the letters of `CONCEPTS`. */
export interface Composition {
  /** Null for a topic of its own, as most are among the measures. */
  readonly key: SectionKey | null;
  readonly with?: SectionKey;
  /** 0–1: how surely this composition makes a heading one of the section. */
  readonly strength: number;
  readonly form: RegExp;
  readonly example: string;
}

/**
 * Compositions in the order in which they are tried: leaders before measures, because 主要负责人履行…的主要举措和成效 has both;
 * two contents before one.
 */
export const COMPOSITIONS: readonly Composition[] = [
  {
    key: 'leader-duties',
    strength: 1,
    form: /F.*[DSRWT]$|H.*F/,
    example: '党政主要负责人履行推进法治建设第一责任人职责情况',
  },
  { key: 'leader-duties', strength: 0.85, form: /F/, example: '扛牢第一责任' },
  {
    key: 'leader-duties',
    strength: 0.95,
    form: /^[^LAI]*H[^LA]*[PX][^LA]*[DWRSB]/,
    example: '主要领导履行法治建设职责情况',
  },
  { key: 'leader-duties', strength: 0.95, form: /^[^LAIP]*H[^LAI]*[DSW]$/, example: '镇长履责情况' },
  { key: 'leader-duties', strength: 0.4, form: /^[YJ]*[^LAIHU]*D[JDSWR]*$/, example: '履职尽责情况' },
  { key: 'other', strength: 0.85, form: /^Q+[^A]*[XV].*[LT]$|^[JTWSR]*Q+[JQT]*$/, example: '恳请上级帮助解决的问题' },
  { key: null, strength: 0, form: /^[^LE]*[XV].*L[^A]*$|^P[^E]*L$/, example: '补齐执法短板' },
  {
    key: 'shortcomings',
    with: 'next-year',
    strength: 0.9,
    form: /L[^A]*(?:A|JY?P?(?:I|V|Q))[^L]*$/,
    example: '存在问题和下一步工作思路',
  },
  {
    key: 'next-year',
    with: 'shortcomings',
    strength: 0.8,
    form: /^A?[YW]*I[^S]*J.*L/,
    example: '下一步打算及存在问题',
  },
  { key: 'shortcomings', strength: 1, form: /^[^UAI]*L[JCLESW]*$/, example: '2022年推进法治建设存在的不足和原因' },
  { key: 'shortcomings', strength: 0.95, form: /E.*L[^AI]*$/, example: '执法监督中存在的不足' },
  { key: 'shortcomings', strength: 0.8, form: /L[JCS]*$/, example: '执法队伍建设短板' },
  { key: 'shortcomings', strength: 0.7, form: /^[^AIU]*C$/, example: '原因分析' },
  { key: 'next-year', strength: 1, form: /A.*[IVQ]/, example: '下一年度推进法治政府建设的主要安排' },
  { key: 'next-year', strength: 0.95, form: /A[^U]*[WDTR]$/, example: '下一步工作举措' },
  { key: 'next-year', strength: 0.95, form: /^Y[^SRBL]*[IV][JPWIV]*$/, example: '2024年法治政府建设工作思路' },
  { key: 'next-year', strength: 0.8, form: /^[PJ]*A$/, example: '下一步' },
  { key: 'next-year', strength: 0.75, form: /^[PWDIVJ]*[IV]$/, example: '主要工作安排' },
  { key: 'next-year', strength: 0.6, form: /A[^SRB]*$/, example: '明年要干的事' },
  { key: 'other', strength: 1, form: /^O[TSPW]*[TSW]$/, example: '其他需要报告的情况' },
  { key: 'other', strength: 0.8, form: /^[TP]*O|O[TS]+$/, example: '需要报告的其他事项' },
  { key: 'other', strength: 0.7, form: /^[^ALHFIC]*T$/, example: '需要说明的事项' },
  { key: 'measures', strength: 1, form: /^[^UHAL]*[WRS][JWRS]*R$/, example: '推进法治政府建设的主要举措及成效' },
  { key: 'measures', strength: 0.9, form: /^[^UHAL]*[WRSB]$/, example: '2024年工作情况' },
  { key: 'measures', strength: 0.7, form: /(?:W[JM]*R|[RB])$/, example: '普法依法治理主要举措和成效' },
  { key: null, strength: 0.4, form: /^[PX]/, example: '加强组织领导' },
  { key: 'measures', strength: 0.5, form: /[SW]$/, example: '行政复议工作开展情况' },
];
