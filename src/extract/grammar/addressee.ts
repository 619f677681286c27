import type { Line } from '../lines/line.ts';
import { squeeze } from '../lines/normalise.ts';

/** `市委、市政府:`, `主任、各位副主任、委员:`, `市人民政府` is too bare to tell. */
const ADDRESSEE = /^(中共)?[^。;,]{0,24}(委|政府|人大常委会|常委会|委员会|委员|主任|代表|办公室|办)([,、和].{0,24})?:$/;

/** Whether a line only says to whom the report is made: `中共渠县委员会、渠县人民政府:`. */
export function isAddressee(line: Line): boolean {
  const text = squeeze(line.norm);
  return text.length <= 50 && ADDRESSEE.test(text);
}

/** Bodies to which reports are made, alone on their line without a colon: 市委、市政府; 区人民政府; …委全面依法治区委员会. */
const BARE_ADDRESSEE =
  /^(?:中共)?[\u4e00-\u9fff]{0,12}委(?:员会)?[、和,]?[\u4e00-\u9fff]{0,12}政府$|^[省市区县州旗镇乡](?:人民)?政府$|委$|依法治[\u4e00-\u9fff]{1,3}(?:委员会|办|办公室|委员会办公室)$|(?:人大|人大常委会|人民代表大会常务委员会)$/;

/** Whether a line without a colon says to whom the report is made rather than by whom. */
export function isBareAddressee(norm: string): boolean {
  const text = squeeze(norm);
  return (
    text.length <= 50 &&
    BARE_ADDRESSEE.test(text) &&
    !/(?:发改|卫健|卫生健康|经信|工信|民宗|教|科|国资|发展和改革)委$/.test(text)
  );
}
