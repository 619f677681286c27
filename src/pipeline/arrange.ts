import { buildArchive } from '../archive/build-archive.ts';
import { checkArchive } from '../archive/check-archive.ts';
import { arrivalOrder } from '../archive/permalinks/arrival-order.ts';
import { recordAddresses } from '../archive/permalinks/record-addresses.ts';
import type { Archive } from '../model/archive.ts';
import { type Diagnostic, DiagnosticError } from '../model/diagnostic.ts';
import type { PlacedFile } from '../model/page.ts';
import type { Permalinks } from '../model/permalinks.ts';
import type { CapturedReport } from './captures/capture-task.ts';
import type { ExtractedReports } from './captures/extract-reports.ts';
import type { Ground } from './ground.ts';
import { type Library, openLibrary, type ReportDigests } from './library.ts';
import { below, hasErrors, sortDiagnostics } from './place-diagnostics.ts';
import { tellOfSummaries } from './tell-of-summaries.ts';

/** The archive, where its full reports are kept, and everything to be told about the captures. */
export interface Arranged {
  readonly archive: Archive;
  /** All addresses that are given now. */
  readonly permalinks: Permalinks;
  readonly digests: ReportDigests;
  /** Ids in the order in which the reports came to the archive. */
  readonly arrival: readonly string[];
  /** What is kept of them. */
  readonly library: Library;
  /** Data files of each report, by id. */
  readonly files: ReadonlyMap<string, readonly PlacedFile[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The seeds folder as messages shall name it, what is wrong in it besides the captures, and its addresses. */
export interface ArrangeWishes {
  readonly seeds: string;
  readonly problems: readonly Diagnostic[];
  /** Addresses given before. */
  readonly given: Permalinks;
}

/** Puts the extracted reports in order; throws a `DiagnosticError` with all messages of the run when one is an error. */
export function arrange(
  { answers, settled }: ExtractedReports,
  { seeds, problems, given }: ArrangeWishes,
  ground: Ground,
): Arranged {
  const past = { given, formerIds: settled.formerIds };
  const summaries = answers.flatMap(({ report }) => report?.summary ?? []);
  const archive = buildArchive(summaries, past);
  const byPath = new Map(answers.map(({ path, report }) => [path, report]));
  const byId = new Map(archive.reports.map(({ id, path }) => [id, byPath.get(path) as CapturedReport]));
  const digests = Object.fromEntries([...byId].map(([id, { digest }]) => [id, digest]));
  const library = openLibrary({ ...ground, digests });
  const found = answers.flatMap((answer) => answer.diagnostics);
  const told = checkArchive(archive);
  const messages = [...problems, ...found, ...settled.diagnostics, ...told, ...tellOfSummaries(archive.reports, told)];
  const diagnostics = sortDiagnostics(below(seeds, messages));
  if (hasErrors(diagnostics)) throw new DiagnosticError(diagnostics);
  const files = new Map([...byId].map(([id, report]) => [id, report.files]));
  const permalinks = recordAddresses(archive, past);
  const arrival = arrivalOrder(Object.keys(digests), permalinks);
  return { archive, permalinks, digests, arrival, library, files, diagnostics };
}
