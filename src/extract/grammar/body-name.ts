import { squeeze } from '../lines/normalise.ts';

/** What names of issuing bodies end in. */
const ORGANS =
  '人民政府|政府|办事处|街道办|管理委员会|管委会|委员会|办公室|办公厅|[局厅部委署会院处所站]|[镇乡]|街道|中心|大队|支队|总队|公司|集团|党组|党委|政府办|苏木|总局|分局|海关|监狱|银行|大学|学校|联合社|合作社|供销社|联社|兵团|[农林牧]场|[书档博科][书案物技]馆|气象台|电视台|(?:开发|高新|园|新|保税|度假|试验|示范|合作|功能)区';
const BODY_NAME = new RegExp(`^[\\u4e00-\\u9fff·、()]{1,40}(?:${ORGANS})$`);
/** Where a name at the beginning of a text may end. */
const NAME_END = new RegExp(ORGANS, 'g');
/** A place by its form, at the beginning of a text: 岳阳县, 石柱土家族自治县. */
const PLACE = /^[\u4e00-\u9fff]{2,12}?(?:省|自治区|市|自治州|地区|盟|县|区|旗|镇|乡|街道|苏木)/;

/** Words that a name has not: what ends in 局 or 部 with them is a phrase. */
const PHRASE =
  /[的了把被各]|坚持|(?:推进|落实)(?!.{0,14}(?:办公室|中心|局|处|委员会)$)|推动|加强|围绕|聚焦|贯彻|认真|深入|积极|不断|切实|坚决|高度|统一(?!战线)|召开|举行|发布(?!中心)|公布|印发|报送|上报|开展|打造|构建|按照|根据|依据|关于|以来|今年|去年|全体|上下|现将|如下|领导下|指导下|法治政府(?!建设(?:工作)?(?:领导|协调))|欢迎|访问|本[站网页]|关注|扫码|点击|下载|打印|登录|返回|^(?:在|从(?!化|江)|以|把|对|由|向(?!阳|化)|与|为|受|据|并|使|将(?!乐))/;
/** Words that end like a name and are none: 从全局, 统一部署, 以…为中心. */
const WORD =
  /(?:全|大|结|布|格|战|当|定|开|终|僵|时)局$|部署$|[承督举交协主经严惩创开]办$|(?:干|全|内|外|局|一|细|底)部$|(?:为|以.*)中心$|(?:社|机|大|例|峰|推进|座谈|联席|工作|现场|培训|常务|全|两|本)会$|(?:之|好|益|坏|用|到|出|难|深|长|短|实|惩)处$|(?:有|无|其|之)所$|^(?:乡|城|集|小城)镇$|^(?:下|城|农)乡$/;

/** Whether words are the name of an issuing body: 官埠桥镇人民政府, 武清区上马台镇. */
export function isBodyName(words: string): boolean {
  const name = squeeze(words);
  return BODY_NAME.test(name) && !/网站$|门户/.test(name) && !PHRASE.test(name) && !WORD.test(name);
}

/** Longest name a text is searched for. */
const LONGEST = 42;

/** The longest beginning of a text that is the name of a body, else of a place: 岳阳县自然资源和规划局|2024年规划; empty when there is none. */
export function leadingBody(text: string): string {
  const run = /^[\u4e00-\u9fff·、()]*/.exec(text.slice(0, LONGEST))?.[0] ?? '';
  const ends = [...run.matchAll(NAME_END)].map((m) => m.index + m[0].length);
  const end = ends.findLast((at) => isBodyName(run.slice(0, at)));
  return end === undefined ? (PLACE.exec(run)?.[0] ?? '') : run.slice(0, end);
}

/** The place that a text begins with, by its form: 岳阳县|教育局. */
export function leadingPlace(text: string): string {
  return PLACE.exec(text)?.[0] ?? '';
}
