/**
 * CJK radicals (U+2E80–2EF3) that fonts without a clean character map put for the ideograph; NFKC maps only the
 * Kangxi block (U+2F00–2FD5). Pairs of radical and ideograph.
 */
const RADICALS =
  '⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const MAP = new Map<string, string>();
const signs = [...RADICALS];
for (let i = 0; i + 1 < signs.length; i += 2) MAP.set(signs[i] as string, signs[i + 1] as string);

/** Puts the ideograph for every radical sign, as a reader sees it: ⻘⼭镇 → 青山镇. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2ef3\u2f00-\u2fd5]/gu, (sign) => MAP.get(sign) ?? sign.normalize('NFKC'));
}
