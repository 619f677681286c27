import type { RootContent } from 'mdast';
import { byField, FIELD_NAMES } from '../model/fields.ts';
import type { Report, Section, Witness } from '../model/report.ts';
import { type ToldValues, toldValues } from '../model/told-values.ts';
import { blockLines } from '../text/block-lines.ts';

/** What `npm run extract` prints for a report: one JSON object with a stable shape. */
export interface ReportContract extends ToldValues {
  readonly path: string;
  readonly ok: true;
  readonly isReport: boolean;
  readonly preamble: string;
  readonly sections: readonly SectionContract[];
  readonly unsorted: readonly { readonly heading: string | null; readonly text: string }[];
  readonly signature: string;
  readonly dropped: readonly { readonly text: string; readonly rule: string }[];
  readonly witnesses: Readonly<Record<string, readonly Witness[]>>;
  readonly diagnostics: readonly {
    readonly line: number | null;
    readonly column: number | null;
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

/** One section as printed; `how` names rule and words that decided. */
export interface SectionContract {
  readonly key: string;
  readonly heading: string | null;
  readonly text: string;
  readonly confidence: number;
  readonly how: readonly Witness[];
}

/** A report in the shape that other programs rely on; `path` is the path that was asked for. */
export function toContract(report: Report, path = report.path): ReportContract {
  const known = report.sections.filter(({ key }) => key !== 'unsorted');
  const unsorted = report.sections.filter(({ key }) => key === 'unsorted');
  return {
    path,
    ok: true,
    isReport: report.genre.isReport,
    ...toldValues(report),
    preamble: lines(report.preamble),
    sections: known.map(section),
    unsorted: unsorted.map(({ heading, content }) => ({ heading: heading?.text ?? null, text: lines(content) })),
    signature: lines(report.signature),
    dropped: dropped(report),
    witnesses: byField(FIELD_NAMES, (name) => report[name].witnesses),
    diagnostics: report.diagnostics.map(({ line, column, rule, severity, message }) => ({
      line,
      column,
      rule,
      severity,
      message,
    })),
  };
}

function section({ key, heading, content, confidence, how }: Section): SectionContract {
  return { key, heading: heading?.text ?? null, text: lines(content), confidence, how };
}

function dropped({ spans, rawText }: Report): ReportContract['dropped'] {
  return spans
    .filter(({ use }) => use === 'dropped')
    .map(({ start, end, rule }) => ({ text: rawText.slice(start, end), rule: rule ?? 'unclaimed' }));
}

/** One line a paragraph, heading or table row, as in every data file. */
function lines(content: readonly RootContent[]): string {
  return blockLines(content).join('\n');
}
