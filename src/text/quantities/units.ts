/** Measure words that count what public bodies report; of two that fit, the longer is meant: 人次 before 人. */
const UNITS: readonly string[] = [
  ...[
    '件次',
    '家次',
    '户次',
    '人次',
    '场次',
    '批次',
    '台次',
    '车次',
    '艘次',
    '班次',
    '课时',
    '学时',
    '个次',
    '个百分点',
  ],
  ...[
    '件',
    '起',
    '宗',
    '例',
    '批',
    '次',
    '场',
    '期',
    '份',
    '册',
    '本',
    '张',
    '条',
    '幅',
    '块',
    '个',
    '项',
    '部',
    '篇',
    '名',
    '人',
    '位',
  ],
  ...[
    '户',
    '家',
    '辆',
    '台',
    '副',
    '所',
    '处',
    '支',
    '元',
    '票',
    '卷',
    '班',
    '堂',
    '节',
    '则',
    '笔',
    '枚',
    '面',
    '组',
    '对',
    '%',
    '‰',
  ],
];

/** Words that begin like a unit and are none: 人民, 个月, 次日, 家庭. */
const NOT_UNITS: readonly RegExp[] = [
  /个(?:多)?(?:月|小时|工作日|自然日|半|年|星期|学期|季度)/uy,
  /人(?:民|大(?!次)|才|均|工|社|生|们|力|防)/uy,
  /次(?:日|年|月|会议|全会|序|要|生)/uy,
  /家(?:庭|长|园|乡|政)/uy,
  /条(?:例|件|款|规定)/uy,
  /项(?:目(?!标))/uy,
  /本(?:级|地|年|市|区|县|镇|局|街|部|单位|辖)/uy,
  /部(?:门|署|委|队|长|分)/uy,
  /名(?:列|单|称|誉|额)/uy,
  /位(?:于|居|列|次)/uy,
  /场(?:所|地|景|馆)/uy,
  /期(?:间|限|满)/uy,
  /面(?:积|对|向)/uy,
  /组(?:织|成|长|建)/uy,
  /对(?:接|标|外|照|于)/uy,
  /节(?:日|点|约|假)/uy,
  /台(?:账|阶)/uy,
  /所(?:有|在|属|长)/uy,
  /张(?:贴)/uy,
  /户(?:籍|口|外)/uy,
  /起(?:草|来|诉|点|步|到)/uy,
  /处(?:理|置|罚|级|以)/uy,
  /卷(?:宗|烟)/uy,
  /元(?:旦|宵)/uy,
  /支(?:持|部|出|撑)/uy,
  /副(?:校长|主任|局长|镇长|书记)/uy,
  /班(?:子|组|长)/uy,
  /份(?:额)/uy,
];

const byFirst = new Map<string, string[]>();
for (const unit of UNITS) byFirst.set(unit.charAt(0), [...(byFirst.get(unit.charAt(0)) ?? []), unit]);

/** The unit that stands at an offset, or null. */
export function unitAt(text: string, at: number): string | null {
  const some = byFirst.get(text.charAt(at));
  const unit = some?.find((one) => text.startsWith(one, at)) ?? null;
  if (unit === null || unit.length > 1 || !NOT_UNITS.some((not) => matchesAt(not, text, at))) return unit;
  return null;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
