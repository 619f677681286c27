import type { Answer, Level } from '../../model/report.ts';
import { unknown } from '../claims/answer.ts';
import { placesNamed } from '../names/gazetteer.ts';
import { readIssuerName } from '../names/issuer-name.ts';
import type { Clues } from './clues.ts';
import { pronounLevel, pronounWitness } from './pronoun.ts';

/** Words at the end of an issuer's name that tell its level, the first that fits counting. */
const WORDS: readonly { readonly level: Level; readonly pattern: RegExp; readonly example: string }[] = [
  {
    level: 'township',
    pattern: /(镇|乡|街道|苏木)(人民政府|办事处|街道办|党委|党工委|委员会|工作委员会|工委|政府)?$/,
    example: '官埠桥镇人民政府',
  },
  { level: 'city', pattern: /(地区|盟)(行政公署|行署)$/, example: '锡林郭勒盟行政公署' },
  {
    level: 'zone',
    pattern:
      /((?<!州|阳|城)(高新|经济.{0,4}|开发|产业|工业园|园|保税|新|示范|功能|度假|合作|试验)区|园区)(管理委员会|管委会|党工委)?$|(?<!城市|市政|监督|综合|事务|应急|公共)管理委员会$|管委会$/,
    example: '东莞滨海湾新区管委会',
  },
  {
    level: 'department',
    pattern:
      /([局厅部委署办]|委员会|办公室|办公厅|政府办|中心|支队|大队|总队|分局|党组|研究院|公司|馆|法院|检察院|联合会|总会|协会)$/,
    example: '武清区司法局',
  },
];

/** Level of the issuing body, by its name and by what the gazetteer knows of its place; without a name by 我县, 我局 in its text. */
export function readLevel(issuer: Answer<string>, full: string | null, clues: Clues): Answer<Level> {
  if (issuer.value === null) return spokenLevel(clues);
  const name = full ?? issuer.value;
  const found = levelOfName(name);
  if (!found) return unknown();
  const witness = { ...(issuer.witnesses[0] ?? { start: null, end: null }), rule: found.rule, text: name };
  return { value: found.level, status: 'found', confidence: issuer.confidence, witnesses: [witness], conflicts: [] };
}

function spokenLevel(clues: Clues): Answer<Level> {
  const spoken = pronounLevel(clues);
  if (!spoken) return unknown();
  return {
    value: spoken.level,
    status: 'derived',
    confidence: 0.8,
    witnesses: [pronounWitness(spoken)],
    conflicts: [],
  };
}

/** Level that a body's name tells, and how. */
export function levelOfName(name: string): { readonly level: Level; readonly rule: string } | null {
  const place = placeOf(name);
  if (place) return { level: place, rule: 'gazetteer-level' };
  const worded = WORDS.find(({ pattern }) => pattern.test(name));
  return worded ? { level: worded.level, rule: 'issuer-words' } : null;
}

/** 兰州新区, 青岛高新技术产业开发区: the code list has zones too; only two new areas are districts. */
const ZONE = /(?:开发区|高新区|新区|园区|示范区|试验区|合作区|保税区)$/;
const NEW_DISTRICTS = /^(?:浦东|滨海)新区$/;

/** Level of a government named by its place alone: 咸宁市人民政府, 滨海新区. */
function placeOf(name: string): Level | null {
  const { places, township, short } = readIssuerName(name);
  const last = places.at(-1);
  if (township !== null || last === undefined) return null;
  const rest = short.slice(last.length);
  if (!/^(人民)?(政府)?$/.test(rest)) return null;
  if (ZONE.test(last) && !NEW_DISTRICTS.test(last)) return 'zone';
  return placesNamed(last)[0]?.level ?? null;
}
