import { isBodyName } from '../grammar/body-name.ts';
import { leadingDepartment } from '../grammar/department-name.ts';
import { readIssuerName } from './issuer-name.ts';
import { isOwnName, placeByForm, zoneBefore } from './own-name.ts';

/** 止马镇, 古南街道办事处, 龙岗街道; a kind of place that goes on (乡村, 镇级) is none. */
const TOWNSHIP =
  /^(?:[\u4e00-\u9fff]{1,5}?(?:街道|民族乡|苏木|镇|乡)|[\u4e00-\u9fff]{2,5}?(?:[\u4e00-\u9fff]{1,4}族){1,3}乡)(?:人民政府|政府(?!府)|党委政府|办事处|街道办(?!事))?(?![村级域镇乡土亲情下愁内外党])/;
/** 松木经济开发区管委会, 昌南新区 */
const ZONE =
  /^[\u4e00-\u9fff]{0,8}?(?:高新技术产业(?:开发|园)区|(?:经济|技术|高新|高新技术|产业|工业|旅游|文化)*(?:开发|示范|合作|度假|试验|保税|功能)区|高新区|经开区|(?:工业|产业|科技|物流|农业)园区|新区)(?:管理委员会|管委会)?/;
/** What makes a name's words those of a clause: 统筹城乡, 各镇. */
const CLAUSE =
  /统筹|城乡|乡镇|镇乡|立足|面向|依托|紧盯|抓|走进|赴|来到|对|全面|全力|高质量|[一二两三四五六七八九十\d]个|所属|辖区|国家级|省级|市级|县级|区级/;
/** 我镇, 现就我镇, 全县 */
const NO_NAME = /^[我全各本该其此受由经按据]|^.{0,3}我/;
/** What no name of a township holds that stands without its county: 部分镇, 组建乡音宣讲队, 三是镇长. */
const NO_TOWNSHIP =
  /[是全各对为与在让并及我]|^[把被使于凡现今]|组建|整编|部分|坐镇|督促|目前|相关|有关|重点|奋力|认为|集镇|年内/;
/** What stands behind the name of another body, or of one that only takes part. */
const NOT_ACTING =
  /^(?:[场民长域音内际级值属直委的、,。;::)》及等和与至内外]|人大|政协|纪委|监委|人民法院|人民检察院|法院|检察院|党委|党组|党工委|各|所属|辖区|群众|人民(?!政府)|司法机关|经验|做法|模式|特色|范围|地处|位于|实际|层面|[是有共在]?(?:辖|总面积|户籍|常住|人口))/;

/**
 * The body named in full at the beginning of a running text, whatever follows: 朝阳市应急管理局|深感责任重大.
 * Empty where no name stands, or where it does not end for sure.
 */
export function leadingOwnName(text: string): string {
  const run = /^[\u4e00-\u9fff·、]*/.exec(text.slice(0, 42))?.[0] ?? '';
  const before = placeBefore(run);
  if (!before.known && NO_NAME.test(run)) return '';
  const organ = organOf(run.slice(before.place.length), before);
  if (organ === null) return '';
  const name = before.place + organ;
  return name !== '' && isOwnName(name) && !NOT_ACTING.test(text.slice(name.length)) ? name : '';
}

/** The same for a body that names its place only by kind: 市体育局|守正创新. */
export function leadingShortName(text: string): string {
  const kind = /^(?:自治区|[省市区县州旗盟])/.exec(text)?.[0] ?? '';
  const department = kind === '' ? '' : leadingDepartment(text.slice(kind.length));
  const name = kind + department;
  return department !== '' && !NOT_ACTING.test(text.slice(name.length)) ? name : '';
}

interface Before {
  readonly place: string;
  /** The gazetteer knows it: it may stand alone. */
  readonly known: boolean;
}

/** Places of the gazetteer, else one by its form, or a zone that has departments: 辽宁省朝阳市, 临江县, 杨凌示范区. */
function placeBefore(run: string): Before {
  const found = readIssuerName(run).places.join('');
  const known = found !== '' && run.startsWith(found);
  const place = known ? found : placeByForm(run);
  const zone = zoneBefore(run.slice(place.length));
  const below = zone !== '' && leadingDepartment(run.slice(place.length + zone.length)) !== '';
  return { place: below ? place + zone : place, known };
}

/** What stands behind the place: 人民政府, a township, a department, a zone or nothing; `null` where a body of unknown words may stand there. */
function organOf(rest: string, { place, known }: Before): string | null {
  const department = place === '' ? '' : leadingDepartment(rest);
  if (department !== '') return department;
  const government = place === '' ? '' : (/^(?:人民)?政府/.exec(rest)?.[0] ?? '');
  const below = [TOWNSHIP, ZONE].map((form) => form.exec(rest.slice(government.length))?.[0] ?? '');
  const lower = below.find((name) => name !== '' && isLower(name, known));
  if (lower !== undefined) return government + lower;
  if (government !== '') return government;
  return known && !mayGoOn(rest) ? '' : null;
}

function isLower(name: string, known: boolean): boolean {
  return !CLAUSE.test(name) && (known || !NO_TOWNSHIP.test(name)) && isBodyName(name.replace(/党委政府$/, ''));
}

/** 岳阳县接待服务中心: whether a body's name might end further on. */
function mayGoOn(rest: string): boolean {
  const ends = [...rest.slice(0, LONGEST_ORGAN).matchAll(/局|厅|委员会|办公室|中心|支队|大队|集团|公司|院|所/g)];
  return ends.some(({ index, 0: end }) => isBodyName(`某${rest.slice(0, index + end.length)}`));
}

const LONGEST_ORGAN = 14;
