import { squeeze } from '../normalise.ts';

/** What names of issuing bodies end in. */
const BODY_NAME =
  /^[\u4e00-\u9fff·、()]{1,40}(人民政府|政府|办事处|街道办|管理委员会|管委会|委员会|办公室|办公厅|[局厅部委署会院处所站]|[镇乡]|街道|中心|大队|支队|总队|公司|党组|党委|政府办|苏木|总局|分局|(?:开发|高新|园|保税|度假|试验|示范|合作|功能)区)$/;

/** Whether words are the name of an issuing body: 官埠桥镇人民政府, 武清区上马台镇. */
export function isBodyName(words: string): boolean {
  const name = squeeze(words);
  return BODY_NAME.test(name) && !/网站$|门户/.test(name);
}
