import { createHash } from 'node:crypto';
import type { ReportSummary } from '../../model/archive.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import { byText } from '../order.ts';
import { type Recognised, type Row, recognise, type Sign } from './recognise.ts';

/** Ids by path of the capture, and what a maintainer should know of them. */
export interface SettledIds {
  readonly ids: ReadonlyMap<string, string>;
  /** Ids that a capture had before its sidecar gave it another, by path. */
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
  readonly diagnostics: readonly Diagnostic[];
}

const ID_LENGTH = 12;
const UNCHANGED: readonly Sign[] = ['same', 'moved'];

/**
 * Gives every capture the id of the report it is a capture of: what its sidecar says, else what was given to it before, else what a hash of its body gives.
 * An id that two captures claim is an error that names both. `others` are captures that are there but not among the summaries.
 */
export function settleIds(
  summaries: readonly ReportSummary[],
  given: Permalinks,
  others: ReadonlySet<string> = new Set(),
): SettledIds {
  const inOrder = [...summaries].sort((a, b) => byText(a.path, b.path));
  const said = inOrder.filter(({ saidId }) => saidId !== null);
  const silent = inOrder.filter(({ saidId }) => saidId === null);
  const rows = [...given.reports].filter(([, { path }]) => !others.has(path));
  const before = recognise(said, rows, { given, signs: UNCHANGED });
  const formerIds = new Map(
    [...before].map(([path, { id }]) => [path, [...(given.reports.get(id)?.formerIds ?? []), id]]),
  );
  const left = without(rows, [...before.values()]);
  const found = recogniseSilent(silent, left, { given, claimed: new Set(said.map(({ saidId }) => saidId as string)) });
  const ids = new Map([...found].map(([path, { id }]) => [path, id]));
  const told = [...found].flatMap(([path, { id, sign }]) => (UNCHANGED.includes(sign) ? [] : [tellChanged(path, id)]));
  const claims = settleClaims(said, { given, others, found });
  for (const [path, id] of claims.ids) ids.set(path, id);
  for (const summary of silent) {
    if (!ids.has(summary.path)) ids.set(summary.path, freeId(summary, { ids, given, summaries }));
  }
  return { ids, formerIds, diagnostics: [...told, ...claims.diagnostics, ...claimedOwn(silent, ids, said)] };
}

interface SilentContext {
  readonly given: Permalinks;
  readonly claimed: ReadonlySet<string>;
}

/** An id that a sidecar carries over goes to no other capture that only resembles the old one. */
function recogniseSilent(
  silent: readonly ReportSummary[],
  rows: readonly Row[],
  { given, claimed }: SilentContext,
): ReadonlyMap<string, Recognised> {
  const unchanged = recognise(silent, rows, { given, signs: UNCHANGED });
  const known = new Map([...unchanged, ...twinsOf(silent, unchanged)]);
  const open = silent.filter(({ path }) => !known.has(path));
  const changed = recognise(open, without(rows, [...known.values()]), { given, signs: ['changed'] });
  const left = without(rows, [...known.values(), ...changed.values()]).filter(([id]) => !claimed.has(id));
  const others = open.filter(({ path }) => !changed.has(path));
  return new Map([...known, ...changed, ...recognise(others, left, { given, signs: ['replaced'] })]);
}

/** Copies of captures that are there stand under the same id, so that they take no other's. */
function twinsOf(silent: readonly ReportSummary[], found: ReadonlyMap<string, Recognised>): Map<string, Recognised> {
  const ids = new Map(silent.map(({ path, fingerprint }) => [found.get(path) && fingerprint, found.get(path)?.id]));
  const twins = silent.filter(({ path, fingerprint }) => !found.has(path) && ids.has(fingerprint));
  return new Map(twins.map(({ path, fingerprint }) => [path, { id: ids.get(fingerprint) as string, sign: 'moved' }]));
}

function without(rows: readonly Row[], found: readonly Recognised[]): Row[] {
  const taken = new Set(found.map(({ id }) => id));
  return rows.filter(([id]) => !taken.has(id));
}

interface ClaimContext {
  readonly given: Permalinks;
  readonly others: ReadonlySet<string>;
  readonly found: ReadonlyMap<string, Recognised>;
}

function settleClaims(said: readonly ReportSummary[], { given, others, found }: ClaimContext) {
  const holders = new Map([...found].map(([path, { id }]) => [id, path]));
  for (const [id, { path }] of given.reports) if (others.has(path)) holders.set(id, path);
  const ids = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { path, saidId } of said) {
    const id = saidId as string;
    const holder = holders.get(id);
    if (holder === undefined) holders.set(id, path);
    else diagnostics.push(tellClaim(path, id, holder));
    ids.set(path, id);
  }
  return { ids, diagnostics };
}

/** Sidecars that claim the id which another capture has of itself. */
function claimedOwn(
  silent: readonly ReportSummary[],
  ids: ReadonlyMap<string, string>,
  said: readonly ReportSummary[],
): Diagnostic[] {
  const claims = new Map(said.map(({ saidId, path }) => [saidId, path]));
  return silent.flatMap(({ path, ownId }) => {
    const claim = claims.get(ownId);
    return claim !== undefined && ids.get(path) !== ownId ? [tellClaim(claim, ownId, path)] : [];
  });
}

interface IdContext {
  readonly ids: ReadonlyMap<string, string>;
  readonly given: Permalinks;
  readonly summaries: readonly ReportSummary[];
}

/** The hash of the body, or one of it and a number where another report has that address; twins share theirs. */
function freeId(summary: ReportSummary, { ids, given, summaries }: IdContext): string {
  const holders = new Set(
    summaries.filter(({ path }) => ids.get(path) === summary.ownId).map((other) => other.fingerprint),
  );
  if (holders.has(summary.fingerprint)) return summary.ownId;
  const taken = new Set([...ids.values(), ...given.reports.keys(), ...formerIdsOf(given)]);
  let id = summary.ownId;
  for (let n = 2; taken.has(id); n++) {
    id = createHash('sha256').update(`${summary.ownId} ${n}`).digest('hex').slice(0, ID_LENGTH);
  }
  return id;
}

function formerIdsOf({ reports }: Permalinks): string[] {
  return [...reports.values()].flatMap(({ formerIds }) => formerIds);
}

function tellChanged(path: string, id: string): Diagnostic {
  return {
    path,
    line: null,
    column: null,
    rule: 'capture-changed',
    severity: 'info',
    message: `This is another capture of a report that was there: it keeps its address /reports/${id}/.`,
    hint: 'If it is another report, give its sidecar an id of its own: 12 hexadecimal digits.',
  };
}

function tellClaim(path: string, id: string, holder: string): Diagnostic {
  return {
    path,
    line: null,
    column: null,
    rule: 'id-claimed-twice',
    severity: 'error',
    message: `The sidecar claims the id ${id}, which ${holder} has.`,
    hint: `Remove ${holder} if this capture takes its place, or take "id" out of the sidecar.`,
  };
}
