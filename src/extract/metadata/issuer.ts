import type { Answer, Witness } from '../../model/report.ts';
import { decide, unknown } from '../answer.ts';
import { isBodyName } from '../grammar/body-name.ts';
import { type Line, witnessIn } from '../line.ts';
import { squeeze } from '../normalise.ts';
import { type Clues, pairWitness, titleWitness } from './clues.ts';
import { completeIssuer, isPlaceless, type Named, RELATIVE } from './complete-issuer.ts';
import { readIssuerName } from './issuer-name.ts';
import { levelOfName } from './level.ts';
import { pronounLevel } from './pronoun.ts';

/** `官埠桥镇在区委、区政府…`, `塘沽街道坚持以…`, `我市`-like words excluded: the subject of the lead. */
const SUBJECT =
  /(?:^|[,。;:]|以来|来|年)((?!我|全|各|本|一年|今年)[\u4e00-\u9fff]{2,24}?)(?:坚持|紧扣|深入|认真|牢固|全面|紧紧|始终|切实|严格|扎实|积极|高度|持续|以习近平|在(?!.{0,6}(方面|过程))|按照|聚焦|立足|围绕)/;
/** 现将上马台镇2021年度法治政府建设情况报告如下 */
const REPORTED = /现将([\u4e00-\u9fff]{2,24}?)(?:20\d\d|法治政府|依法行政|年度|有关|推进)/;
/** Words that are no issuer though they stand where one would. */
const PRONOUN = /^(我|本|全|各|该|上级|近年|有关|今年|去年|市委|区委|县委|省委|党中央|镇党委|街道党工委)/;

/** The body that made the report, in its own short form: 南通市海门区包场镇人民政府 → 包场镇人民政府. */
export function readIssuer(clues: Clues): { answer: Answer<string>; full: string | null } {
  const named = [
    ...fromTitles(clues),
    ...belowTitle(clues),
    ...fromSignature(clues),
    ...fromLead(clues),
    ...fromPublisher(clues),
  ].filter(({ value }) => !PRONOUN.test(value));
  const best = named[0];
  if (!best) return { answer: unknown(), full: null };
  const chosen = isPlaceless(best.value)
    ? (completeIssuer(best, named, clues) ?? unsure(best))
    : moreFormal(best, named);
  const ordered = [chosen, ...named.filter((n) => n !== chosen && n !== best)];
  const short = ordered.map((n) => ({ ...n, value: readIssuerName(n.value).short }));
  return { answer: decide(short, sameBody), full: fullest(chosen.value, named) };
}

/** The signature's or the title's own name of the same body, with 人民政府 if any clue has it. */
function moreFormal(best: Named, named: readonly Named[]): Named {
  if (/(政府|办事处|委员会|[局厅部委办])$/.test(best.value)) return best;
  const formal = named.find(
    (n) =>
      /(人民政府|办事处)$/.test(n.value) &&
      n.witness.rule === 'signature' &&
      sameBody(short(n.value), short(best.value)),
  );
  return formal ?? best;
}

/** A name whose place the page leaves open stays short. */
function unsure(best: Named): Named {
  return { ...best, confidence: 0.5 };
}

function short(name: string): string {
  return readIssuerName(name).short;
}

/** The longest form of the chosen name among the clues, for its places: 包场镇人民政府 → 南通市海门区包场镇人民政府. */
function fullest(value: string, named: readonly Named[]): string {
  const same = named.filter((n) => sameBody(short(n.value), short(value)));
  return same.map((n) => n.value).reduce((a, b) => (b.length > a.length ? b : a), value);
}

/** Whether two names mean one body: 蛟川街道 and 蛟川街道办事处. */
export function sameBody(a: string, b: string): boolean {
  return core(a) === core(b);
}

function core(name: string): string {
  return squeeze(name).replace(/(人民政府|街道办事处|办事处|街道办|政府)$/, (end) =>
    end.startsWith('街道') ? '街道' : '',
  );
}

function fromTitles(clues: Clues): Named[] {
  const titles = clues.titles.toSorted((a, b) => score(b.form.issuer) - score(a.form.issuer));
  return titles.flatMap((title) => {
    const words = title.form.issuer || title.form.place;
    const name = words.replace(/^关于/, '').split('关于')[0] ?? '';
    if (name.length < 2 || !(isBodyName(name) || readIssuerName(name).places.length > 0)) return [];
    return [{ value: name, witness: titleWitness(title), confidence: RELATIVE.test(name) ? 0.8 : 0.97 }];
  });
}

/** 2024年法治政府建设情况报告 / 湖州市交通运输局: the issuer on the line below a title that names none. */
function belowTitle({ titles, head }: Clues): Named[] {
  const places = new Map(head.map((line, i) => [line, i]));
  return titles.flatMap((title) => {
    const last = title.lines.at(-1);
    const below = last && head[(places.get(last) ?? head.length) + 1];
    if (!below || !isBodyName(below.norm)) return [];
    return [{ value: squeeze(below.norm), witness: witnessIn(below, 'line-below-title'), confidence: 0.93 }];
  });
}

function score(name: string): number {
  return isBodyName(name) ? 1 : 0;
}

function fromSignature(clues: Clues): Named[] {
  return clues.signature.flatMap(({ name }) =>
    name ? [{ value: squeeze(name.text), witness: name.witness, confidence: 0.96 }] : [],
  );
}

function fromLead(clues: Clues): Named[] {
  const lines = clues.lead.length > 0 ? clues.lead.slice(0, 4) : clues.body.slice(0, 6);
  return [
    ...lines.flatMap((line) => inLine(line, REPORTED, 'lead-reports-issuer', 0.9)),
    ...lines.flatMap((line) => inLine(line, SUBJECT, 'lead-subject', 0.85)),
  ];
}

function inLine(line: Line, pattern: RegExp, rule: string, confidence: number): Named[] {
  const match = pattern.exec(line.norm);
  const name = match?.[1];
  if (!match || !name || !isIssuerLike(name)) return [];
  const at = match.index + match[0].indexOf(name);
  const witness: Witness = witnessIn(line, rule, at, at + name.length);
  return [{ value: name, witness, confidence }];
}

/** A body's name, or a place that stands for its government. */
function isIssuerLike(name: string): boolean {
  const { places, short: own } = readIssuerName(name);
  return isBodyName(name) || (places.length > 0 && own === places.at(-1));
}

/** 发布机构, unless the text speaks of itself as a body of another kind: 司法局 is no issuer of a text that says 我镇. */
function fromPublisher(clues: Clues): Named[] {
  const spoken = pronounLevel(clues)?.level;
  return clues.pairs
    .filter(({ field, value }) => field === 'publisher' && isIssuerLike(squeeze(value)))
    .filter(({ value }) => spoken === undefined || spoken === levelOfName(squeeze(value))?.level)
    .map((pair) => ({ value: squeeze(pair.value), witness: pairWitness(pair), confidence: 0.7 }));
}
