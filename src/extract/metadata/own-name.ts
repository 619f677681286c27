import { isBodyName } from '../grammar/body-name.ts';
import { readIssuerName } from './issuer-name.ts';

/** Names that end like a place and mean none: 全县, 社区, 开发区. */
const NO_PLACE =
  /^(?:全|我|本|该|各|两|此|市辖|自治|省直|社|园|辖|城|地|山|景|片|小|老|新|库|矿|林|牧|灾|郊|县|市|乡|镇|区).{0,1}[省市县区旗镇乡]$|(?:开发|高新|示范|试验|合作|保税|度假|功能|工业|产业|园|新|片|景|社|地|小|校|厂|库|灾|山|辖|城)区$|[城都超]市$|(?:乡|城|集|小城|重点|中心|特色)镇$|(?:故|家|下|城|农)乡$/;
/** A place by its form alone: 临江县, 青石镇; 2–4 characters and what kind of place it is. */
const BY_FORM = /^[\u4e00-\u9fff]{2,4}?(?:自治县|[省市县区旗])/;
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
  const formed = BY_FORM.exec(name)?.[0] ?? '';
  return formed !== '' && !NO_PLACE.test(formed) && isOrgan(name.slice(formed.length));
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
    (isBodyName(`某${words}`) || /^[\u4e00-\u9fff]{2,10}区$/.test(words))
  );
}
