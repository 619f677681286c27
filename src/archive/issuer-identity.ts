/** Endings that name the same body more or less formally; the first that fits is taken off. */
const BODY_ENDINGS: readonly RegExp[] = [
  // e.g. 「上马台镇人民政府」「上马台镇政府」「上马台镇」; 「人民政府办公室」 is another body and stays
  /(?<=.[省市区县旗乡镇州盟道木])(?:人民)?政府$/u,
  // e.g. 「留下街道办事处」「留下街道办」「留下街道」
  /(?<=街道)(?:办事处|办)$/u,
  // e.g. 「海港经济开发区管理委员会」「海港经济开发区管委会」「海港经济开发区」
  /(?<=.区)(?:管理委员会|管委会)$/u,
];

/** Short names of departments that are one body with the long one. */
const SHORT_DEPARTMENTS: readonly (readonly [string, string])[] = [
  ['发改委', '发展和改革委员会'],
  ['发改局', '发展和改革局'],
  ['卫健委', '卫生健康委员会'],
  ['卫生健康委', '卫生健康委员会'],
  ['卫健局', '卫生健康局'],
  ['人社局', '人力资源和社会保障局'],
  ['住建局', '住房和城乡建设局'],
  ['自规局', '自然资源和规划局'],
  ['市监局', '市场监督管理局'],
  ['市场监管局', '市场监督管理局'],
  ['林草局', '林业和草原局'],
  ['交通局', '交通运输局'],
  ['农业局', '农业农村局'],
];

// e.g. 「市司法局」「区水务局」 said by the city or county itself, but 「市场监督管理局」「市政管理局」「区域合作局」
const OWN_LEVEL =
  /^(?:市(?![场政容民])|区(?![域块])|县(?!域)|省|州|旗)(?=.{2,}(?:局|委|委员会|厅|办公室|支队|大队|中心)$)/u;

/**
 * The name under which all spellings of one body meet: ancestors' names, own level and formal endings off,
 * short names of departments written out. 天津市武清区上马台镇人民政府 → 上马台镇.
 */
export function canonicalIssuer(name: string, region: readonly string[]): string {
  const plain = name.normalize('NFKC').replace(/\s/gu, '');
  const body = BODY_ENDINGS.reduce((text, ending) => text.replace(ending, ''), plain);
  const local = region.reduce(withoutAncestor, body).replace(OWN_LEVEL, '');
  const short = SHORT_DEPARTMENTS.find(([ending]) => local === ending);
  return short ? short[1] : local;
}

/** The most complete of several names of one body: with its formal ending, then the longest. */
export function fullestName(names: readonly string[]): string {
  const rank = (name: string) => (/人民政府$|办事处$|委员会$/u.test(name) ? 1000 : 0) + name.length;
  return [...names].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : a > b ? 1 : 0))[0] ?? '';
}

/** Takes a region's name, whole or without its last character, off the front where a name remains. */
function withoutAncestor(name: string, region: string): string {
  // a township keeps its name: its offices would meet those of the next township of the county
  if (/[镇乡道]$/u.test(region)) return name;
  for (const prefix of [region, region.slice(0, -1)]) {
    const rest = name.slice(prefix.length);
    if (prefix.length >= 2 && name.startsWith(prefix) && rest.length >= 2) return rest;
  }
  return name;
}
