import type { Report } from '../../model/report.ts';
import type { Passage, SearchRecord } from '../../search/search-record.ts';
import type { Observed } from '../comparison.ts';
import type { Indicator } from './fact.ts';
import { type ReadFigure, readFigures } from './read-figures.ts';
import type { Issuer } from './scope.ts';

/** A sentence is kept whole up to this length; of a longer one what stands around the figure. */
export const LONGEST_SENTENCE = 400;

/** Plans for the next year state aims, which are no figures of this one. */
const PLANS = 'next-year';

/** Every figure that a report states of a kind we know, in the order of the text. Bodies of the issuer come with the report. */
export function observe({ report, records }: Observed): Indicator[] {
  const issuer = issuerOf(report);
  const found = records
    .filter(({ scope }) => scope !== PLANS)
    .flatMap((record) => record.passages.flatMap((passage) => figuresOf(record, passage, issuer)));
  return marked(found);
}

/** What is known of whose report it is. */
function issuerOf({ issuer, level, region }: Pick<Report, 'issuer' | 'level' | 'region'>): Issuer {
  return { name: issuer.value, level: level.value, places: region.value ?? [] };
}

function figuresOf(record: SearchRecord, { anchor, text }: Passage, issuer: Issuer): Indicator[] {
  return readFigures(text, issuer).map((read) => toFact(read, { record, anchor, text }));
}

interface Source {
  readonly record: SearchRecord;
  readonly anchor: string;
  readonly text: string;
}

function toFact({ figure, line, sentence }: ReadFigure, { record, anchor, text }: Source): Indicator {
  const { value, unit, bound, placeholder } = figure.quantity;
  const from = line.map[figure.from] as number;
  const to = (line.map[figure.to - 1] as number) + 1;
  return {
    kind: figure.kind,
    value,
    unit,
    bound,
    period: figure.period,
    scope: figure.scope,
    text: text.slice(from, to),
    sentence: sentenceAround(text, { figure, line, sentence }),
    part: figure.part,
    inWords: figure.inWords,
    placeholder,
    several: false,
    parts: figure.parts,
    change: figure.change,
    at: { report: record.report.id, scope: record.scope, anchor, from, to, rule: figure.rule },
  };
}

function sentenceAround(text: string, { figure, line: { map }, sentence }: ReadFigure): string {
  const beside = Math.max(0, Math.floor((LONGEST_SENTENCE - (figure.to - figure.from)) / 2));
  const whole = sentence.to - sentence.from <= LONGEST_SENTENCE;
  const from = whole ? sentence.from : Math.max(sentence.from, figure.from - beside);
  const to = whole ? sentence.to : Math.min(sentence.to, figure.to + beside);
  return text.slice(map[from], (map[to - 1] as number) + 1).trim();
}

/** Marks figures beside which the report states another of their kind. */
function marked(facts: readonly Indicator[]): Indicator[] {
  const counts = new Map<string, number>();
  const counted = facts.filter(({ part, value }) => !part && value !== null);
  for (const { kind } of counted) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return facts.map((fact) => ({ ...fact, several: !fact.part && (counts.get(fact.kind) ?? 0) > 1 }));
}
