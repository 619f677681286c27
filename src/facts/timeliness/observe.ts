import { DOUBT_LINE, type Report, type Witness } from '../../model/report.ts';
import type { Place } from '../../model/view.ts';
import { lineBreaks } from '../../text/line-breaks.ts';
import type { Observed } from '../comparison.ts';
import { dueFor } from './rules.ts';

/** Whether a report was published when it was asked for; of some, no day is known, and of some, no rule. */
export const STATES = ['in-time', 'late', 'undated', 'no-rule'] as const;
export type State = (typeof STATES)[number];

/** When a report was published, beside when it was asked for. */
export interface Timeliness {
  readonly report: string;
  /** Id of the rule; null where none is known to bind the issuer that year. */
  readonly rule: string | null;
  /** Last day in time. */
  readonly due: string | null;
  /** Day of publication; null also where the page's date is doubtful. */
  readonly publishedOn: string | null;
  readonly state: State;
  /** Days after the last day in time; 0 and less are in time. */
  readonly days: number | null;
  /** The words of the date; null where there is no date, or none in the capture's text. */
  readonly at: Place | null;
  /** What the date was taken from, as the page has it. */
  readonly words: string | null;
}

const DAY = 86_400_000;

/** The one finding of a report. */
export function observe({ report }: Pick<Observed, 'report'>): [Timeliness] {
  const { id, year, level, publishedOn: date } = report;
  const due = dueFor(year.value, level.value);
  const publishedOn = date.confidence < DOUBT_LINE ? null : date.value;
  const days = due === null || publishedOn === null ? null : daysBetween(due.day, publishedOn);
  const witness =
    publishedOn === null ? undefined : (date.witnesses.find(({ start }) => start !== null) ?? date.witnesses[0]);
  return [
    {
      report: id,
      rule: due?.rule.id ?? null,
      due: due?.day ?? null,
      publishedOn,
      state: due === null ? 'no-rule' : stateOf(days),
      days,
      at: witness === undefined ? null : placeOf(report, witness),
      words: witness?.text ?? null,
    },
  ];
}

function stateOf(days: number | null): State {
  if (days === null) return 'undated';
  return days > 0 ? 'late' : 'in-time';
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}

function placeOf({ id, rawText }: Report, { rule, start, end }: Witness): Place | null {
  if (start === null || end === null) return null;
  const before = lineBreaks(rawText.slice(0, start));
  const last = before.at(-1);
  const begins = last === undefined ? 0 : last.at + last.length;
  return {
    report: id,
    scope: 'capture',
    anchor: `L${before.length + 1}`,
    from: start - begins,
    to: end - begins,
    rule,
  };
}
