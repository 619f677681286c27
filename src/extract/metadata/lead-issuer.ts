import { isAddressee } from '../clean/body-start.ts';
import { isBodyName } from '../grammar/body-name.ts';
import { type Line, witnessIn } from '../line.ts';
import type { Clues } from './clues.ts';
import type { Named } from './complete-issuer.ts';
import { isOwnName } from './own-name.ts';

/** `官埠桥镇在区委、区政府…`, `塘沽街道坚持以…`: the subject of a clause, and the clause. */
const SUBJECT =
  /(?:^|[,。;:]|以来|来|年度?|领导下|指导下|支持下|部署下|关心下)(?!我|全|各|本|一年|今年)(?<name>[\u4e00-\u9fff]{2,24}?)(?<clause>(?:坚持|紧扣|深入|认真|牢固|全面|紧紧|始终|切实|严格|扎实|积极|高度|持续|以习近平|在(?!.{0,6}(?:方面|过程))|按照|聚焦|立足|围绕)[^,。;、]*)/g;
/** 现将上马台镇2021年度法治政府建设情况报告如下, 现将2021年度上马台镇… */
const REPORTED =
  /现(?:将|就)(?:20\d\d年?度?)?(?<name>[\u4e00-\u9fff]{2,24}?)(?:20\d\d|二[〇○零]|法治政府|依法行政|年度|有关|推进|工作)/g;
/** 县司法局: a body that names its place only by kind. */
const RELATIVE_BODY = /^[省市区县州旗][\u4e00-\u9fff]{1,20}$/;
/** Clauses of those who helped, led or asked: 省司法厅深入指导, 县司法局认真履行统筹职责. */
const HELPS = /(?<!为)(?:指导|帮助|支持|督促|关心|部署|要求|牵头|统筹|督导|督察|考核)(?:下|有力|职责|作用|推进)?$/;
/** The text goes on to speak of itself as another: …,我局法治政府建设迈上新台阶. */
const OTHER_SELF = /[,;、]我(?:局|厅|委|办|镇|乡|街道|县|区|市)/;

/** The body that the lead itself ties to the report: 现将X…报告如下, else the one subject of its clauses; of two (岳阳市司法局严格把关,岳阳县水利局认真落实) neither. */
export function leadIssuers(clues: Clues): Named[] {
  const lines = (clues.lead.length > 0 ? clues.lead.slice(0, 5) : clues.body.slice(0, 6)).filter(
    (line) => !isAddressee(line),
  );
  const acting = lines.flatMap(subjects);
  const others = acting.some(({ value }) => !value.startsWith(acting[0]?.value ?? ''));
  return [...lines.flatMap(reported), ...(others ? [] : acting)];
}

function reported(line: Line): Named[] {
  return matches(line, REPORTED)
    .filter(({ name }) => isOwnName(name) || (RELATIVE_BODY.test(name) && isBodyName(name)))
    .map(({ name, at }) => named(line, { name, at, rule: 'lead-reports-issuer', confidence: 0.9 }));
}

function subjects(line: Line): Named[] {
  return matches(line, SUBJECT)
    .map((match) => ({ ...match, name: match.name.replace(/党委政府$/, '') }))
    .filter(({ name, clause }) => isOwnName(name) && !HELPS.test(clause))
    .filter(({ at }) => !OTHER_SELF.test(sentenceFrom(line.norm, at)))
    .map(({ name, at }) => named(line, { name, at, rule: 'lead-subject', confidence: 0.85 }));
}

function sentenceFrom(norm: string, at: number): string {
  return norm.slice(at, at + 400).split('。')[0] ?? '';
}

/** A whole report on one line has its lead within so many characters. */
const LONGEST = 2000;

interface Match {
  readonly name: string;
  readonly clause: string;
  readonly at: number;
}

function matches(line: Line, pattern: RegExp): Match[] {
  return [...line.norm.slice(0, LONGEST).matchAll(pattern)].map((match) => {
    const { name = '', clause = '' } = match.groups ?? {};
    return { name, clause, at: match.index + match[0].indexOf(name) };
  });
}

interface Told {
  readonly name: string;
  readonly at: number;
  readonly rule: string;
  readonly confidence: number;
}

function named(line: Line, { name, at, rule, confidence }: Told): Named {
  return { value: name, witness: witnessIn(line, rule, at, at + name.length), confidence };
}
