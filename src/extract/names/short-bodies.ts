/** Short forms of bodies whose full name is the same everywhere. 文旅局, 民宗局, 城管局 stand for different names in different places and are not here. */
const FULL: readonly (readonly [short: string, full: string])[] = [
  ['科技局', '科学技术局'], // 天津市科技局
  ['人社局', '人力资源和社会保障局'],
  ['卫健委', '卫生健康委员会'],
  ['卫健局', '卫生健康局'],
  ['卫生健康委', '卫生健康委员会'],
  ['发改委', '发展和改革委员会'],
  ['发改局', '发展和改革局'],
  ['市监局', '市场监督管理局'],
  ['市场监管局', '市场监督管理局'],
  ['交通局', '交通运输局'],
  ['应急局', '应急管理局'],
  ['医保局', '医疗保障局'],
  ['退役军人局', '退役军人事务局'],
  ['政府办', '人民政府办公室'], // 区政府办2025年度…
];

/** 市科技局 → 市科学技术局; a name that has no such short form in it comes back as it is. */
export function spellOut(name: string): string {
  const row = FULL.find(([short]) => name.endsWith(short));
  return row ? name.slice(0, -row[0].length) + row[1] : name;
}
