import type { GenreJudgement, Section, Witness } from '../../model/report.ts';
import { round } from '../claims/answer.ts';
import { leadingBody } from '../grammar/body-name.ts';
import { readTitle } from '../grammar/title-form.ts';
import { foldYears } from '../grammar/year-words.ts';
import { type Line, witnessIn } from '../lines/line.ts';
import type { Clues } from '../metadata/clues.ts';
import { CUES, type Cue } from './cues.ts';
import { type Headline, headlinesOf } from './headlines.ts';
import { subjectOf } from './subject-of.ts';
import { topicsIn } from './topics.ts';

/** Weights of what no table of wordings can tell, in log-odds like those of the cues. */
const TITLE = 3;
const LEAD = { own: 2.5, none: 0, other: -3 } as const;
/** The lead speaks of the subject and then reports without naming it again. */
const LEAD_ON_SUBJECT = 1.5;
/** The page's title is that of a report on something else. */
const OTHER_REPORT = -7;
/** Neither title, lead nor headings name the subject, though the text does somewhere. */
const IN_PASSING = -2;
/** The title names a body and a year and no subject: outweighed by a lead that names it. */
const GENERAL_REPORT = -5;
const LINK_LIST = -6;
const NO_SECTIONS = -2.5;
/** Every report of the genre names what it is about. */
const NO_SUBJECT = -3;
/** So many topics of the genre are its breadth: of 230 reports 9 in 10 have more, of its look-alikes one in four. */
const BROAD = 6;
const BREADTH = 1;
/** Sections without headings count from such a confidence on, two kinds of them. */
const SURE = 0.6;
const UNHEADED = 1;
const NO_SUBJECT_WITNESS: Witness = { rule: 'subject-not-named', text: '法治, 依法行政', start: null, end: null };
const IN_PASSING_WITNESS: Witness = { ...NO_SUBJECT_WITNESS, rule: 'subject-in-passing' };
const SUBJECT = /法治政府|法治建设|依法行政|依法治/;

interface Weighed {
  readonly weight: number;
  readonly witness: Witness;
}

/** Judges whether a capture is a report of the genre, by several cues together. */
export function judgeGenre(clues: Clues, sections: readonly Section[]): GenreJudgement {
  const headlines = headlinesOf(clues);
  const found = [
    ...CUES.flatMap((cue) => weighCue(cue, clues, headlines)),
    ...weighTitle(clues, headlines),
    ...weighLead(clues),
    ...weighLinks(clues),
    ...weighSubject(clues, headlines),
  ];
  const kinds = kindsOf(sections);
  const odds = found.reduce((sum, { weight }) => sum + weight, 0) + weighSections(sections, kinds);
  const sure = 1 / (1 + Math.exp(-odds));
  return {
    isReport: odds > 0,
    confidence: round(Math.max(sure, 1 - sure)),
    witnesses: [
      ...found.map(({ witness }) => witness),
      { rule: 'standard-sections', text: kinds.join(', ') || 'none', start: null, end: null },
    ],
  };
}

type Kind = Section['key'];

function kindsOf(sections: readonly Section[]): Kind[] {
  const keys = new Set(sections.map(({ key }) => key));
  return (['measures', 'leader-duties', 'shortcomings', 'next-year', 'other'] as const).filter((key) => keys.has(key));
}

/** The genre's sections speak for it; less where they were told apart by their words alone, without headings. */
function weighSections(sections: readonly Section[], kinds: readonly Kind[]): number {
  if (sections.length === 0) return NO_SECTIONS;
  if (sections.some(({ heading }) => heading !== null)) return kinds.length * 1.2 - 1;
  const sure = kindsOf(sections.filter(({ confidence }) => confidence >= SURE));
  return sure.length >= 2 ? UNHEADED : 0;
}

/** The subject named by the page, or told of in all its breadth though never named. */
function weighSubject(clues: Clues, headlines: readonly Headline[]): Weighed[] {
  const topics = topicsIn(clues.body);
  if (topics.length >= BROAD)
    return [{ weight: BREADTH, witness: { rule: 'topics', text: topics.join(', '), start: null, end: null } }];
  if (!speaksOfSubject(clues)) return [{ weight: NO_SUBJECT, witness: NO_SUBJECT_WITNESS }];
  return isAboutSubject(clues, headlines) ? [] : [{ weight: IN_PASSING, witness: IN_PASSING_WITNESS }];
}

function speaksOfSubject({ head, body }: Clues): boolean {
  return [...head, ...body].some(({ norm }) => /法治|依法行政|依法治/.test(norm));
}

/** Named where a text says what it is about. */
function isAboutSubject({ titles, lead, headings }: Clues, headlines: readonly Headline[]): boolean {
  const words = [...headlines.map(({ text }) => text), ...[...lead, ...headings].map(({ norm }) => norm)];
  return titles.length > 0 || words.some((text) => SUBJECT.test(text));
}

/** A printed title of the genre speaks for the page, a title of another kind of report against it. */
function weighTitle({ titles }: Clues, headlines: readonly Headline[]): Weighed[] {
  const title = titles[0];
  if (title) {
    const { text, start, end } = title;
    return [{ weight: TITLE, witness: { rule: 'title-form', text, start, end } }];
  }
  const other = headlines.findLast(({ text }) => REPORT.test(text) && subjectOf(text) === 'other');
  if (other) return [{ weight: OTHER_REPORT, witness: witnessOf(other, 'other-report') }];
  const general = headlines.findLast(({ text }) => isGeneral(text));
  return general ? [{ weight: GENERAL_REPORT, witness: witnessOf(general, 'general-report') }] : [];
}

/** 岳阳县信访局2024年工作总结: of all work of a year. */
function isGeneral(text: string): boolean {
  return REPORT.test(text) && subjectOf(text) === 'none' && leadingBody(text) !== '' && /20\d\d/.test(foldYears(text));
}

/** 2024年普法工作总结, 信访工作情况报告, …工作总结和2025年工作计划 */
const REPORT = /(?:报告|总结|汇报|年报)(?:\(.{1,12}\))?(?:[暨及和与].{4,16})?$/;
/** 现将2021年度法治政府建设情况报告如下, 今将…报告于后 */
const REPORTS = /(?:[现兹今特][将就]|现|就)[^。;]{0,70}(?:如下|于后|予以公布)/;

/** What the lead says is reported: 现将…如下. */
function weighLead({ lead, body }: Clues): Weighed[] {
  const lines = lead.length > 0 ? lead : body.slice(0, 3);
  const line = lines.find(({ norm }) => REPORTS.test(norm));
  const match = line && REPORTS.exec(line.norm);
  if (!line || !match) return [];
  const clause = match[0].slice(Math.max(0, match[0].lastIndexOf('现')));
  const subject = subjectOf(clause);
  const onSubject = subject === 'none' && lines.some(({ norm }) => SUBJECT.test(norm));
  const weight = onSubject ? LEAD_ON_SUBJECT : LEAD[subject];
  const rule = subject === 'other' ? 'other-lead' : 'report-lead';
  return [{ weight, witness: witnessIn(line, rule, match.index, match.index + match[0].length) }];
}

/** A page of nothing but titles: four or more, of several bodies, and hardly a sentence besides. */
function weighLinks({ head, body, tail }: Clues): Weighed[] {
  const rows = [...head, ...body, ...tail];
  const links = rows.map((line) => ({ line, titles: linkTitles(line.norm) })).filter(({ titles }) => titles.length > 0);
  const bodies = new Set(links.flatMap(({ titles }) => titles.map(leadingBody)));
  const sentences = rows.flatMap(({ norm }) =>
    norm
      .split('。')
      .slice(0, -1)
      .filter(({ length }) => length >= SENTENCE),
  );
  const first = links[0]?.line;
  const isList = first !== undefined && bodies.size >= 4 && sentences.length < 3;
  return isList ? [{ weight: LINK_LIST, witness: witnessIn(first, 'link-list') }] : [];
}

/** Titles among a row's words between dates and bullets: rows of equal width are read as one line that was wrapped. */
function linkTitles(norm: string): string[] {
  const pieces = norm.length > LONGEST_ROW ? [] : norm.split(LINK_BREAK).map((piece) => piece.replace(LINK_EDGE, ''));
  return pieces.filter((piece) => readTitle(piece) !== null);
}

const LONGEST_ROW = 4000;
/** Shorter ones are remarks of the site. */
const SENTENCE = 29;
/** A date in its brackets, or what ends a title before the next. */
const LINK_BREAK = /[[( ]*20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?[\]) ]*|(?<=报告|总结) +/;
/** Bullets, numbers and the bars of a table. */
const LINK_EDGE = /^[-•·*|\d.、 ]*?(?=(?:20\d\d年)?[\u4e00-\u9fff])|[| ]+$/g;

function weighCue(cue: Cue, clues: Clues, headlines: readonly Headline[]): Weighed[] {
  const witness = findCue(cue, clues, headlines);
  return witness ? [{ weight: cue.weight, witness }] : [];
}

function findCue(cue: Cue, clues: Clues, headlines: readonly Headline[]): Witness | null {
  if (cue.where === 'headline' || cue.where === 'title') {
    return cue.where === 'headline' && clues.titles.length > 0 ? null : inHeadlines(cue, headlines);
  }
  const lines: readonly Line[] = clues[cue.where];
  const hits = lines.filter(({ norm }) => cue.pattern.test(norm));
  const first = hits[0];
  const match = first && cue.pattern.exec(first.norm);
  if (!first || !match || hits.length < (cue.times ?? 1)) return null;
  return witnessIn(first, cue.id, match.index, match.index + match[0].length);
}

function inHeadlines(cue: Cue, headlines: readonly Headline[]): Witness | null {
  const hit = headlines.find(({ text }) => cue.pattern.test(cue.where === 'title' ? text : besideBody(text)));
  return hit ? witnessOf(hit, cue.id) : null;
}

/** A headline without the body's name that it begins with. */
function besideBody(text: string): string {
  const named = text.replace(/^关于/, '');
  return named.slice(leadingBody(named).length);
}

function witnessOf({ line, text, from }: Headline, rule: string): Witness {
  return witnessIn(line, rule, from, from + text.length);
}
