import { availableParallelism } from 'node:os';
import path from 'node:path';
import { buildArchive } from '../src/archive/build-archive.ts';
import { checkArchive } from '../src/archive/check-archive.ts';
import { summarise } from '../src/archive/summarise.ts';
import { type AuditItem, auditReport, compareItems } from '../src/extract/audit-report.ts';
import { observe } from '../src/facts/indicators/observe.ts';
import { unusedRules } from '../src/facts/indicators/unused-rules.ts';
import { COMPARISONS } from '../src/facts/registry.ts';
import { DEFAULT_LIMITS } from '../src/ingest/limits.ts';
import { listCaptures } from '../src/ingest/list-captures.ts';
import type { ReportSummary } from '../src/model/archive.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { openReader, type Reader } from '../src/pipeline/captures/open-reader.ts';
import { diagnosticsOf } from '../src/pipeline/faults.ts';
import { toRecords } from '../src/search/index/records.ts';
import { printable, printableJson } from '../src/text/printable.ts';
import { runMainCommand, UsageError, wholeNumber } from './support/run-command.ts';

// npm run audit: what the extractor was least sure of, over all captures.

/** Where doubts across captures stand among the others. */
const ACROSS = 0.3;

/** Doubts of one capture, or the errors that kept it from being read, and what other reports may be compared with. */
interface Audited {
  readonly items: readonly AuditItem[];
  readonly summary: ReportSummary | null;
  /** Rules that understood a figure of it. */
  readonly rules: readonly string[];
}

async function auditOne(dir: string, file: string, reader: Reader): Promise<Audited> {
  try {
    const { document, report } = await reader.report(dir, file);
    return {
      items: auditReport(report, document.lineOffset),
      summary: report.genre.isReport ? summarise(report) : null,
      rules: observe({ report, records: toRecords(report) }).map(({ at }) => at.rule),
    };
  } catch (error) {
    return { items: diagnosticsOf(error, file).map(unread), summary: null, rules: [] };
  }
}

/** Doubts that show only across captures: the same report twice, copies under another name. */
function auditTogether(audited: readonly Audited[]): AuditItem[] {
  const summaries = audited.flatMap(({ summary }) => summary ?? []);
  const told = checkArchive(buildArchive(summaries));
  return [...told, ...tellTogether(summaries, told)].map(({ path: file, line, rule, severity, message, hint }) => ({
    path: file,
    line,
    kind: 'diagnostic',
    name: rule,
    confidence: ACROSS,
    message: `${severity}: ${message}${hint === undefined ? '' : ` ${hint}`}`,
    sidecar: [],
  }));
}

/** What comparisons tell that know reports by their summaries. */
function tellTogether(summaries: readonly ReportSummary[], told: readonly Diagnostic[]): readonly Diagnostic[] {
  return COMPARISONS.filter(({ observe }) => observe === undefined).flatMap(({ tally, join, tell }) => {
    const joined = summaries.reduce((so, summary) => join.add(so, summary.id, tally([], summary)), join.empty());
    return tell?.(joined, told) ?? [];
  });
}

/** A rule that never speaks is either of a figure that these reports do not state, or wrong. */
function deadRules(audited: readonly Audited[]): string {
  const unused = unusedRules(new Set(audited.flatMap(({ rules }) => rules)));
  if (unused.length === 0) return '';
  return `${unused.length} rules of figures (src/facts/indicators/rules) matched nothing here: ${unused.join(', ')}\n`;
}

function unread({ path: file, line, rule, message, hint }: Diagnostic): AuditItem {
  const text = `error: ${message}${hint === undefined ? '' : ` ${hint}`}`;
  return { path: file, line, kind: 'diagnostic', name: rule, confidence: 0, message: text, sidecar: [] };
}

/** `seeds/a.txt:7  0.62  issuer  …` and, indented, the sidecar lines that would settle it. */
function toLines(item: AuditItem, dir: string): string {
  const file = path.posix.join(dir, item.path);
  const place = item.line === null ? file : `${file}:${item.line}`;
  const settle = item.sidecar.map((line) => `        ${line}`);
  const head = settle.length === 0 ? [] : [`      to settle it, one of these lines in ${file}.meta.md:`];
  const lines = [
    `${place}  ${item.confidence.toFixed(2)}  ${item.kind} ${item.name}: ${item.message}`,
    ...head,
    ...settle,
  ];
  return lines.map(printable).join('\n');
}

await runMainCommand({
  name: 'npm run audit --',
  description: 'What the extractor was least sure of, with the sidecar lines that would settle it',
  args: {
    seeds: { type: 'string', default: 'seeds', description: 'Folder of captures' },
    limit: { type: 'string', default: '40', description: 'How many doubts to print; 0 prints all' },
    below: { type: 'string', default: '0.97', description: 'Only what is less sure than this, 0 to 1' },
    json: { type: 'boolean', default: false, description: 'One JSON object a line' },
  },
  async run({ seeds, limit, below, json }) {
    const most = wholeNumber('limit', limit, 0) || Number.POSITIVE_INFINITY;
    const bound = shareOf(below);
    const files = await listCaptures(seeds);
    const reader = openReader(DEFAULT_LIMITS, availableParallelism());
    const audited = await Promise.all(files.map((file) => auditOne(seeds, file, reader))).finally(reader.close);
    const found = [...audited.flatMap(({ items }) => items), ...auditTogether(audited)];
    const doubts = found.filter(({ confidence }) => confidence < bound).sort(compareItems);
    const shown = doubts.slice(0, most);
    for (const item of shown) process.stdout.write(`${json ? jsonLine(item) : toLines(item, seeds)}\n`);
    if (!json) {
      process.stdout.write(`${doubts.length} doubts in ${files.length} captures, ${shown.length} shown\n`);
      process.stdout.write(deadRules(audited));
    }
    return found.some(({ confidence, kind }) => kind === 'diagnostic' && confidence === 0) ? 1 : 0;
  },
});

function shareOf(text: string): number {
  const share = Number(text);
  if (text.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new UsageError(`--below must be a number from 0 to 1, but it is "${text}".`);
}

function jsonLine(item: AuditItem): string {
  return printableJson(JSON.stringify(item));
}
