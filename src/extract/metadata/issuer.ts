import type { Answer, Level } from '../../model/report.ts';
import { decide, unknown } from '../claims/answer.ts';
import { isAddressee, isBareAddressee } from '../grammar/addressee.ts';
import { isBodyName } from '../grammar/body-name.ts';
import { readTitle } from '../grammar/title-form.ts';
import type { PrintedTitle } from '../header/find-title.ts';
import { witnessIn } from '../lines/line.ts';
import { squeeze } from '../lines/normalise.ts';
import { readIssuerName } from '../names/issuer-name.ts';
import { leadingShortName } from '../names/leading-name.ts';
import { isOwnName } from '../names/own-name.ts';
import { sameBody } from '../names/same-body.ts';
import { type Clues, pairWitness, titleWitness } from './clues.ts';
import { completeIssuer, isPlaceless, type Named, RELATIVE } from './complete-issuer.ts';
import { leadIssuers, shortSubjects } from './lead-issuer.ts';
import { levelOfName } from './level.ts';
import { pronounLevel } from './pronoun.ts';

/** Words that are no issuer though they stand where one would. */
const PRONOUN =
  /^(我|本|全|各|该|上级|根据|按照|依据|遵照|参照|经(?!济)|由|近年|有关|今年|去年|市委|区委|县委|省委|党中央|镇党委|街道党工委)/;

/** The body that made the report, in its own short form: 南通市海门区包场镇人民政府 → 包场镇人民政府. */
export function readIssuer(clues: Clues): { answer: Answer<string>; full: string | null } {
  const spoken = pronounLevel(clues)?.level;
  const named = [
    ...fromTitles(clues, spoken),
    ...belowTitle(clues, spoken),
    ...fromSignature(clues),
    ...fromLead(clues, spoken),
    ...fromPublisher(clues, spoken),
    ...fromSource(clues, spoken),
    ...fromNeighbours(clues, spoken),
  ].filter(({ value }) => !PRONOUN.test(value));
  const best = named.find((n) => n.witness.rule !== 'label-publisher' || !POSTS_FOR_OTHERS.test(n.value));
  if (!best) return { answer: unknown(), full: null };
  const chosen = isPlaceless(best.value)
    ? (completeIssuer(best, named, clues) ?? unsure(best))
    : moreFormal(best, named);
  const ordered = [chosen, ...named.filter((n) => n !== chosen && n !== best)];
  const short = ordered.map((n) => ({ ...n, value: readIssuerName(n.value).short }));
  return { answer: decide(short, agrees), full: fullest(chosen.value, named) };
}

/** 县水务局 beside 临湖县水务局 says the same body, shorter. */
function agrees(value: string, best: string): boolean {
  return sameBody(value, best) || (value.length >= SHORTEST_NAME && best.endsWith(value));
}

const SHORTEST_NAME = 3;

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

function fromTitles(clues: Clues, spoken: Spoken): Named[] {
  const titles = clues.titles.toSorted((a, b) => score(b.form.issuer) - score(a.form.issuer));
  return titles.flatMap((title) => {
    const words = title.form.issuer || title.form.place;
    const name = governmentOf(words.replace(/^关于/, '').split('关于')[0] ?? '');
    if (name.length < 2 || !(isBodyName(name) || isOwnName(name) || leadingShortName(name) === name)) return [];
    if (standsAbove(title, name) && isOther(name, spoken)) return [];
    return [{ value: name, witness: titleWitness(title), confidence: RELATIVE.test(name) ? 0.8 : 0.97 }];
  });
}

/** 岳阳县人民政府 / 2024年法治政府建设情况报告: whether the name above is the issuer's or the addressee's, the text tells. */
function standsAbove({ lines }: PrintedTitle, name: string): boolean {
  return lines.length > 1 && squeeze(lines[0]?.norm ?? '') === name && !/^关于/.test(lines[1]?.norm ?? '');
}

/** 中共沈丘县委员会、沈丘县人民政府: of a party committee and the body it leads, the body. */
function governmentOf(joint: string): string {
  for (const { index, 0: end } of joint.matchAll(/党委|党组|委员会|委/g)) {
    const [party, rest] = [joint.slice(0, index), joint.slice(index + end.length).replace(/^、/, '')];
    const same = party.startsWith('中共') || rest.startsWith(party);
    if (same && isOwnName(rest)) return rest;
  }
  return joint;
}

/** 2024年法治政府建设情况报告 / 湖州市交通运输局: the issuer on the line below a title that names none. */
function belowTitle(clues: Clues, spoken: Spoken): Named[] {
  const { titles, head } = clues;
  const places = new Map(head.map((line, i) => [line, i]));
  return titles.flatMap((title) => {
    const last = title.lines.at(-1);
    const below = last && head[(places.get(last) ?? head.length) + 1];
    const name = squeeze(below?.norm ?? '').replace(/^\(|20\d\d年.*$|\)$/g, '');
    if (!below || !isBodyName(name) || isAddressee(below) || isBareAddressee(name) || isOther(name, spoken)) return [];
    return [{ value: name, witness: witnessIn(below, 'line-below-title'), confidence: 0.93 }];
  });
}

function score(name: string): number {
  return isBodyName(name) ? 1 : 0;
}

function fromSignature(clues: Clues): Named[] {
  return clues.signature.flatMap(({ name }) =>
    name ? [{ value: governmentOf(squeeze(name.text)), witness: name.witness, confidence: 0.96 }] : [],
  );
}

/** What a text calls itself, asked once a page: 我镇. */
type Spoken = Level | undefined;

/** A body of one kind named in a text that speaks of itself as another: 司法局 is no issuer of a text that says 我镇; a zone says 我委 or 我区. */
function isOther(name: string, spoken: Spoken): boolean {
  const level = levelOfName(name)?.level;
  if (spoken === undefined || level === undefined || level === 'zone') return false;
  return (spoken === 'department') !== (level === 'department');
}

function fromLead(clues: Clues, spoken: Spoken): Named[] {
  const found = leadIssuers(clues).filter(({ value }) => !isOther(value, spoken));
  return found.length > 0 || !(spoken === undefined || spoken === 'department') ? found : ownBureau(clues);
}

/** 市体育局按照…部署 in a text that says 我局 or nothing of itself: short of its place, and none of those that write about others. */
function ownBureau(clues: Clues): Named[] {
  return shortSubjects(clues).filter(({ value }) => !WRITES_ABOUT_OTHERS.test(value));
}

const WRITES_ABOUT_OTHERS = /司法[局厅]$|依法治/;

/** Offices that put other bodies' reports on the site. */
const POSTS_FOR_OTHERS =
  /(司法局|司法厅|政府办公?室?|办公厅|依法治.{0,3}办.{0,2}|宣传部|信息中心|融媒体中心|大数据.{0,6})$/;

/** 发布机构, if it is of the kind that the text says of itself. */
function fromPublisher(clues: Clues, spoken: Spoken): Named[] {
  return clues.pairs
    .filter(({ field, value }) => field === 'publisher' && isOwnName(squeeze(value)))
    .filter(({ value }) => spoken === undefined || spoken === levelOfName(squeeze(value))?.level)
    .map((pair) => ({ value: squeeze(pair.value), witness: pairWitness(pair), confidence: 0.7 }));
}

/** 来源 of the very kind that the text says of itself: 和平彝族苗族乡人民政府 where it says 我乡. */
function fromSource(clues: Clues, spoken: Spoken): Named[] {
  return clues.pairs
    .filter(({ field, value }) => field === 'source' && isOwnName(squeeze(value)))
    .filter(({ value }) => spoken === levelOfName(squeeze(value))?.level && !POSTS_FOR_OTHERS.test(squeeze(value)))
    .map((pair) => ({ value: squeeze(pair.value), witness: pairWitness(pair), confidence: 0.6 }));
}

/** Reports of other years beside the page, all of one body of the very kind that the text says of itself: that body's own list. */
function fromNeighbours({ tail }: Clues, spoken: Spoken): Named[] {
  const found = tail.flatMap((line) => {
    const form = line.norm.length <= LONGEST_LINK ? readTitle(line.norm) : null;
    return form && isOwnName(form.issuer) ? [{ line, name: form.issuer, year: form.year }] : [];
  });
  const first = found[0];
  const isOne = found.every(({ name }) => name === first?.name) && new Set(found.map(({ year }) => year)).size >= 2;
  if (!first || !isOne || spoken === undefined || spoken !== levelOfName(first.name)?.level) return [];
  return [{ value: first.name, witness: witnessIn(first.line, 'neighbours-of-one-body'), confidence: 0.5 }];
}

const LONGEST_LINK = 80;
