import type { GenreJudgement, Section, Witness } from '../model/report.ts';
import { round } from './answer.ts';
import { CUES, type Cue } from './genre/cues.ts';
import { type Headline, headlinesOf } from './genre/headlines.ts';
import { subjectOf } from './genre/subject-of.ts';
import { leadingBody } from './grammar/body-name.ts';
import { readTitle } from './grammar/title-form.ts';
import { foldYears } from './grammar/year-words.ts';
import { type Line, witnessIn } from './line.ts';
import type { Clues } from './metadata/clues.ts';

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
  ];
  if (!speaksOfSubject(clues)) found.push({ weight: NO_SUBJECT, witness: NO_SUBJECT_WITNESS });
  else if (!isAboutSubject(clues, headlines)) found.push({ weight: IN_PASSING, witness: IN_PASSING_WITNESS });
  const keys = new Set(sections.map((section) => section.key));
  const kinds = (['measures', 'leader-duties', 'shortcomings', 'next-year', 'other'] as const).filter((key) =>
    keys.has(key),
  );
  const headed = sections.some(({ heading }) => heading !== null);
  const fromSections = sections.length === 0 ? NO_SECTIONS : headed ? kinds.length * 1.2 - 1 : 0;
  const odds = found.reduce((sum, { weight }) => sum + weight, 0) + fromSections;
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
/** 现将2021年度法治政府建设情况报告如下 */
const REPORTS = /(?:现将|现就|现|就)[^。;]{0,70}如下/;

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
function weighLinks({ head, body }: Clues): Weighed[] {
  const rows = [...head, ...body];
  const links = rows.filter(({ norm }) => norm.length <= LONGEST_LINK && readTitle(linkText(norm)) !== null);
  const bodies = new Set(links.map(({ norm }) => leadingBody(linkText(norm))));
  const sentences = rows.filter(({ norm }) => norm.length >= 30 && norm.includes('。'));
  const first = links[0];
  const isList = first !== undefined && bodies.size >= 4 && sentences.length < 3;
  return isList ? [{ weight: LINK_LIST, witness: witnessIn(first, 'link-list') }] : [];
}

const LONGEST_LINK = 120;

/** A row of a list without its bullet and date. */
function linkText(norm: string): string {
  return norm.replace(LINK_DATE, '').replace(/^[-•·*|\d.、 ]+|[| ]+$/g, '');
}

const LINK_DATE = /[[( ]*20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?[\]) ]*/;

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
