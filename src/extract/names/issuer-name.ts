import { squeeze } from '../lines/normalise.ts';
import { findPlaces } from './gazetteer.ts';

/** An issuer's name in parts: places in front, then the body itself. */
export interface IssuerName {
  /** Names from the gazetteer that the name begins with, highest first. */
  readonly places: readonly string[];
  /** Township, street or other lowest place below the county, if the name has one. */
  readonly township: string | null;
  /** The name without the places above its own lowest place. */
  readonly short: string;
}

/** 塘沽街道, 上马台镇, 黎场乡, 北城街街道, 苏木 */
const TOWNSHIP =
  /^([\u4e00-\u9fff·]{1,12}?(?:街街道|街道|苏木|民族乡|镇|乡))(?=$|人民政府|办事处|党工委|党委|委员会|政府|综合|街道办)/;

/** Reads an issuer's name: `南通市海门区包场镇人民政府` → places 南通市, 海门区; township 包场镇; short 包场镇人民政府. */
export function readIssuerName(name: string): IssuerName {
  let rest = squeeze(name).replace(/^中共/, '');
  const places: string[] = [];
  for (;;) {
    const mention = findPlaces(rest).find(({ start }) => start === 0);
    if (!mention) break;
    places.push(mention.name);
    rest = rest.slice(mention.name.length);
  }
  const below = rest.replace(/^人民政府/, '');
  const township = TOWNSHIP.exec(below)?.[1] ?? null;
  if (township !== null) rest = below;
  const own = township === null ? (places.at(-1) ?? '') : '';
  return { places, township, short: own + rest };
}
