import { isBodyName } from '../grammar/body-name.ts';
import { leadingDepartment } from '../grammar/department-name.ts';
import { readIssuerName } from './issuer-name.ts';

/** Names that end like a place and mean none: 全县, 社区, 开发区. */
const NO_PLACE =
  /^(?:全|我|本|该|各|两|此|市辖|自治|省直).{0,1}[省市县区旗镇乡]$|^(?:社|园|辖|城|地|山|景|片|小|老|新|库|矿|林|牧|灾|郊|县|市|乡|镇|区)(?:.{0,1}[省市县区旗]|[镇乡])$|(?:开发|高新|经开|示范|试验|合作|保税|度假|功能|工业|产业|园|新|片|景|社|地|小|校|厂|库|灾|山|辖|城|专|服务|街|牧|商)区$|[城都超]市$|^[现兹今特][将就]|(?:乡|城|集|小城|重点|中心|特色)镇$|(?:故|家|下|城|农)乡$/;
/** A place by its form alone: 临江县, 青石镇; 2–4 characters and what kind of place it is. */
const BY_FORM = /^[\u4e00-\u9fff]{2,4}?(?:自治县|[省市县区旗])/;
/** A zone with a name of its own: 松木经济开发区管委会, 昌南新区; not 省级经济开发区. */
const ZONE =
  /^(?!全|我|本|该|各|两|国家|省级|市级|县级)[\u4e00-\u9fff]{2,8}?(?<!经济|技术|高新|产业|工业|现代|综合|融合|先行)(?:高新技术产业(?:开发|园)区|(?:经济|经济技术|高新技术)开发区|高新区|经开区|(?:工业|产业)园区|新区|(?:[\u4e00-\u9fff]{2}融合)?示范区)/;
/** Party committees and congresses: those to whom a report is made, seldom who makes it. */
const NOT_ISSUING =
  /^(?:委|党委|党工委|委员会|人大|人大常委会|人民代表大会|政协|党委办公室|纪委)$|依法治.{0,3}(?:委员会|办公室|办|委)$/;
/** 岳阳市委市政府 */
const TWO_AT_ONCE = /委[省市县区旗州]?(?:人民)?政府$/;
/** Ministries and bodies of the whole country need no place before them. */
const NATIONAL =
  /^(?:国务院)?(?:(?:外交|国防|教育|科学技术|工业和信息化|公安|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理|农业|环境保护|国土资源|文化)部|审计署|海关总署|国家[\u4e00-\u9fff]{2,14}(?:总局|局|委员会|委|署)|中国[\u4e00-\u9fff]{1,14}(?:局|委员会|银行))$/;

/** Whether words name a body in full: a place, known or by its form, with nothing or an organ behind it. 县司法局, 从全局 and 岳阳县委 are none. */
export function isOwnName(name: string): boolean {
  if (NATIONAL.test(name)) return true;
  if (TWO_AT_ONCE.test(name)) return false;
  const { places, township, short } = readIssuerName(name);
  if (township !== null) return isTownship(township) && isOrgan(short.slice(township.length));
  const known = places.at(-1);
  if (known !== undefined) return isOrgan(short.slice(known.length));
  const formed = placeByForm(name);
  if (formed !== '') return isOrgan(name.slice(formed.length));
  const zone = zoneBefore(name);
  return zone !== '' && isOrgan(name.slice(zone.length).replace(/^(?:管理委员会|管委会)$/, ''));
}

/** The zone with a name of its own that a text begins with: 杨凌示范区|生态环境局. */
export function zoneBefore(text: string): string {
  return ZONE.exec(text)?.[0] ?? '';
}

/** The place that a text begins with, by its form alone: 临江县; empty when it names none. */
export function placeByForm(text: string): string {
  const formed = BY_FORM.exec(text)?.[0] ?? '';
  return NO_PLACE.test(formed) ? '' : formed;
}

/** 青石镇, 北城街街道; at most six characters and the kind. */
function isTownship(name: string): boolean {
  return name.length >= 2 && name.length <= 9 && !NO_PLACE.test(name) && isBodyName(name);
}

/** What stands behind a place: nothing, 人民政府, 自然资源和规划局. */
function isOrgan(words: string): boolean {
  if (words === '') return true;
  return (
    words.length <= 24 &&
    !NOT_ISSUING.test(words) &&
    (isBodyName(`某${words}`) || leadingDepartment(words) === words || /^[\u4e00-\u9fff]{2,10}区$/.test(words))
  );
}
