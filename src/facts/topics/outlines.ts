/** What the outlines' areas are about; an area of one outline is no area of the other, even where both have its key. */
export type AreaKey =
  | 'functions'
  | 'systems'
  | 'decisions'
  | 'enforcement'
  | 'emergencies'
  | 'disputes'
  | 'oversight'
  | 'digital'
  | 'leadership'
  | 'capacity';

/** An outline by the years it is for. */
export type OutlineKey = '2015-2020' | '2021-2025';

/** One of the tasks that an outline sets. */
export interface Area {
  readonly key: AreaKey;
  /** Its heading in the outline. */
  readonly name: string;
  /** For heads of columns. */
  readonly short: string;
}

/** An outline of the building of a law-based government. */
export interface Outline {
  readonly key: OutlineKey;
  readonly title: string;
  /** First and last year it is for. */
  readonly from: number;
  readonly to: number;
  /** In its order. */
  readonly areas: readonly Area[];
}

/** Both outlines, the older first. What stands in them before and beside the areas (aims, conditions) is no area. */
export const OUTLINES: readonly Outline[] = [
  {
    key: '2015-2020',
    title: '法治政府建设实施纲要（2015—2020年）',
    from: 2015,
    to: 2020,
    areas: [
      { key: 'functions', name: '依法全面履行政府职能', short: '政府职能' },
      { key: 'systems', name: '完善依法行政制度体系', short: '制度体系' },
      { key: 'decisions', name: '推进行政决策科学化、民主化、法治化', short: '行政决策' },
      { key: 'enforcement', name: '坚持严格规范公正文明执法', short: '行政执法' },
      { key: 'oversight', name: '强化对行政权力的制约和监督', short: '权力监督' },
      { key: 'disputes', name: '依法有效化解社会矛盾纠纷', short: '矛盾纠纷' },
      { key: 'capacity', name: '全面提高政府工作人员法治思维和依法行政能力', short: '工作人员能力' },
    ],
  },
  {
    key: '2021-2025',
    title: '法治政府建设实施纲要（2021—2025年）',
    from: 2021,
    to: 2025,
    areas: [
      { key: 'functions', name: '健全政府机构职能体系，推动更好发挥政府作用', short: '机构职能' },
      { key: 'systems', name: '健全依法行政制度体系，加快推进政府治理规范化程序化法治化', short: '制度体系' },
      { key: 'decisions', name: '健全行政决策制度体系，不断提升行政决策公信力和执行力', short: '行政决策' },
      { key: 'enforcement', name: '健全行政执法工作体系，全面推进严格规范公正文明执法', short: '行政执法' },
      { key: 'emergencies', name: '健全突发事件应对体系，依法预防处置重大突发事件', short: '突发事件' },
      { key: 'disputes', name: '健全社会矛盾纠纷行政预防调处化解体系，不断促进社会公平正义', short: '矛盾纠纷' },
      { key: 'oversight', name: '健全行政权力制约和监督体系，促进行政权力规范透明运行', short: '权力监督' },
      { key: 'digital', name: '健全法治政府建设科技保障体系，全面建设数字法治政府', short: '数字政府' },
      { key: 'leadership', name: '加强党的领导，完善法治政府建设推进机制', short: '领导和推进' },
    ],
  },
];

/** The outline that a year's report tells of; none is known for years before and after both. */
export function outlineOf(year: number | null): Outline | null {
  return OUTLINES.find(({ from, to }) => year !== null && year >= from && year <= to) ?? null;
}
