/** Signs as fonts for downward writing have them, each before the sign it stands for: 会议︐修订 → 会议，修订. */
const FORMS =
  '︐，︑、︒。︓：︔；︕！︖？︙…︰：︱—︳—︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］';

const MAP = new Map<string, string>();
const signs = [...FORMS];
for (let i = 0; i + 1 < signs.length; i += 2) MAP.set(signs[i] as string, signs[i + 1] as string);

/** Puts the usual sign for every one made for downward writing. */
export function withoutVerticalForms(text: string): string {
  return text.replace(/[\ufe10-\ufe19\ufe30-\ufe48]/gu, (sign) => MAP.get(sign) ?? sign);
}
