import { isAddressee } from '../grammar/addressee.ts';
import { isBodyName } from '../grammar/body-name.ts';
import { type Line, witnessIn } from '../lines/line.ts';
import { readIssuerName } from '../names/issuer-name.ts';
import { leadingOwnName, leadingShortName } from '../names/leading-name.ts';
import { isOwnName } from '../names/own-name.ts';
import { sameBody } from '../names/same-body.ts';
import type { Clues } from './clues.ts';
import type { Named } from './complete-issuer.ts';

/** Where a clause's subject may stand: after a stop, a year or what others did (在市委领导下). */
const OPENS =
  /(?:^|[,。;:!?]|20\d\d年度?|以来|年来|年度|(?:领导|指导|支持|部署|关心|关怀|帮助|配合|努力|背景|要求)下) ?(?=[\u4e00-\u9fff])/g;
/** 官埠桥镇在区委、区政府…: a subject whose name no table knows, told by the words that follow it. */
const SUBJECT =
  /(?:^|[,。;:]|以来|来|年度?|领导下|指导下|支持下|部署下|关心下)(?!我|全|各|本|一年|今年)(?<name>[\u4e00-\u9fff]{2,24}?)(?<clause>(?:坚持|紧扣|深入|认真|牢固|全面|紧紧|始终|切实|严格|扎实|积极|高度|持续|以习近平|在(?!.{0,6}(?:方面|过程))|按照|聚焦|立足|围绕)[^,。;、]*)/g;
/** 现将上马台镇2021年度法治政府建设情况报告如下, 现将2021年度上马台镇…, 本报告反映青石镇… */
const REPORTS = /(?:[现兹今特][将就]|本报告反映|以下[是为])《?(?:20\d\d年?度?)?(?=[\u4e00-\u9fff])/g;
const REPORTED =
  /[现兹今特](?:将|就)《?(?:20\d\d年?度?)?(?<name>[\u4e00-\u9fff]{2,24}?)(?:20\d\d|二[〇○零]|法治政府|依法行政|年度|有关|推进|工作)/g;
/** 县司法局: a body that names its place only by kind. */
const RELATIVE_BODY = /^[省市区县州旗盟][\u4e00-\u9fff]{1,20}$/;
/** Clauses of those who helped, led or asked: 省司法厅深入指导, 县司法局认真履行统筹职责. */
const HELPS =
  /(?<!为|接受|迎接|通过|参加|开展)(?:指导|帮助|支持|配合|协助|督促|关心|关怀|(?:作出|进行|专题|周密|精心)部署|(?:提出|明确)要求|牵头|统筹|督导|督察|考核|把关)(?:下|有力|职责|作用|推进)?$/;
/** The text goes on to speak of itself as another: …,我局法治政府建设迈上新台阶. */
const OTHER_SELF = /[,;、]我(?:局|厅|委|办|镇|乡|街道|县|区|市)/;
/** 岳阳县司法局对我镇开展督察, 派员到本局授课 */
const DOES_TO_US = /(?:对|向|为|给|帮助|指导|到|赴|来|率).{0,4}(?:我|本)(?:局|厅|委|办|镇|乡|街道|县|区|市|单位)/;

/** The body that the lead itself ties to the report: 现将X…报告如下, else the one subject of its clauses; of two (岳阳市司法局严格把关,岳阳县水利局认真落实) neither. */
export function leadIssuers(clues: Clues): Named[] {
  const lines = leadLines(clues);
  return [...lines.flatMap(reported), ...oneOf(lines.flatMap(subjects))];
}

/** Bodies without their place that are the one subject of the lead: 市体育局. */
export function shortSubjects(clues: Clues): Named[] {
  const found = leadLines(clues).flatMap((line) =>
    openings(line, OPENS)
      .map(({ text, at }) => ({ name: leadingShortName(text), at }))
      .filter(({ name, at }) => name !== '' && isActing(line, { name, at }))
      .map(({ name, at }) => named(line, { name, at, rule: 'lead-subject-short', confidence: 0.75 })),
  );
  return oneOf(found);
}

function leadLines({ lead, body }: Clues): Line[] {
  return (lead.length > 0 ? lead.slice(0, 5) : body.slice(0, 6)).filter((line) => !isAddressee(line));
}

/** All of them when they name one body, longer or shorter; else none. */
function oneOf(found: readonly Named[]): Named[] {
  const first = found[0]?.value ?? '';
  const isOne = ({ value }: Named) => value.startsWith(first) || sameBody(shortOf(value), shortOf(first));
  return found.every(isOne) ? [...found] : [];
}

function shortOf(name: string): string {
  return readIssuerName(name).short;
}

function reported(line: Line): Named[] {
  const known = openings(line, REPORTS).map(({ text, at }) => ({ name: leadingOwnName(text), at }));
  const worded = matches(line, REPORTED).filter(
    ({ name }) => isOwnName(name) || (RELATIVE_BODY.test(name) && isBodyName(name)),
  );
  return [...known.filter(({ name }) => name !== ''), ...worded].map(({ name, at }) =>
    named(line, { name, at, rule: 'lead-reports-issuer', confidence: 0.9 }),
  );
}

function subjects(line: Line): Named[] {
  const known = openings(line, OPENS)
    .map(({ text, at }) => ({ name: leadingOwnName(text), at }))
    .filter(({ name }) => name !== '');
  const worded = matches(line, SUBJECT)
    .map(({ name, at }) => ({ name: name.replace(/党委政府$/, ''), at }))
    .filter(({ name, at }) => isOwnName(name) && !known.some((other) => other.at === at));
  return [...known, ...worded]
    .filter((match) => isActing(line, match))
    .sort((a, b) => a.at - b.at)
    .map(({ name, at }) => named(line, { name, at, rule: 'lead-subject', confidence: 0.85 }));
}

/** Whether a subject acts for itself: it neither helps nor leads, nor does the text then speak of itself as another. */
function isActing({ norm }: Line, { name, at }: Pick<Match, 'name' | 'at'>): boolean {
  const sentence = sentenceFrom(norm, at);
  const clause = sentence.slice(name.length).split(/[,;、]/)[0] ?? '';
  return !HELPS.test(clause) && !DOES_TO_US.test(clause) && !OTHER_SELF.test(sentence);
}

/** Where the pattern ends, and the text from there on. */
function openings(line: Line, pattern: RegExp): { readonly text: string; readonly at: number }[] {
  const norm = line.norm.slice(0, LONGEST);
  return [...norm.matchAll(pattern)].map((match) => {
    const at = match.index + match[0].length;
    return { text: norm.slice(at, at + 60), at };
  });
}

function sentenceFrom(norm: string, at: number): string {
  return norm.slice(at, at + 400).split('。')[0] ?? '';
}

/** A whole report on one line has its lead within so many characters. */
const LONGEST = 2000;

interface Match {
  readonly name: string;
  readonly at: number;
}

function matches(line: Line, pattern: RegExp): Match[] {
  return [...line.norm.slice(0, LONGEST).matchAll(pattern)].map((match) => {
    const { name = '' } = match.groups ?? {};
    return { name, at: match.index + match[0].indexOf(name) };
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
