import type { SharedTexts } from '../../text/shared/find-shared.ts';
import { startAdding } from './add-form.ts';
import { type AskedComparison, MOST_REPORTS, readAddress, toAddress } from './address.ts';
import { buildComparison, type SectionNames } from './build-comparison.ts';
import { buildShared } from './build-shared.ts';
import { type ChosenRow, focusRow, showChosen } from './chosen-list.ts';
import { issuersNamed } from './load-choices.ts';
import { loadNames } from './load-names.ts';
import { type LoadedReport, loadReport, ReportUnreadable } from './load-report.ts';
import { SAYS, SHARED } from './messages.ts';
import { startPrinting } from './print-whole.ts';
import { shareTexts } from './share-texts.ts';
import { buildTools } from './tools.ts';

const tools = one('[data-compare]');
const list = one('[data-compare-chosen]');
const status = one('[data-compare-status]');
const result = one('[data-compare-result]');
const base = document.documentElement.dataset.base ?? '/';
const sections = JSON.parse(tools.dataset.names ?? '{}') as SectionNames;
const choices = { base, files: Number(tools.dataset.files) || 1 };

/** Reports that were asked for, loaded or not; one that failed is asked for anew. */
const loading = new Map<string, Promise<LoadedReport | ReportUnreadable>>();
const rows = new Map<string, ChosenRow>();
/** Said of the report that was added last, once it is there. */
let besides = '';
let asked: AskedComparison = { ids: [], own: false, twice: [], stray: [], left: 0 };
/** Answers that come late, after another choice was made, are thrown away. */
let turn = 0;

startAdding({
  form: one<HTMLFormElement>('[data-compare-add]'),
  choices,
  compared: () => ({ ids: asked.ids, years: asked.ids.map((id) => rows.get(id)?.report?.year ?? null) }),
  add,
  say,
});
startPrinting(result);
addEventListener('popstate', () => {
  const { ids, own } = readAddress(location.search);
  // A link to a section of the page is no other comparison.
  if (ids.join() !== asked.ids.join() || own !== asked.own) show();
});
show();

function one<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`the page lacks ${selector}`);
  return found;
}

function say(words: string): void {
  status.textContent = words;
}

function add(id: string, told = ''): void {
  if (asked.ids.includes(id)) say(SAYS.here);
  else if (asked.ids.length >= MOST_REPORTS) say(SAYS.full);
  else go([...asked.ids, id], told);
}

function go(ids: readonly string[], told = ''): void {
  besides = told;
  history.pushState(null, '', location.pathname + toAddress({ ids, own: asked.own }));
  show();
}

const acts = {
  move: (from: number, to: number) => {
    const ids = [...asked.ids];
    ids.splice(to, 0, ...ids.splice(from, 1));
    go(ids);
  },
  remove: (at: number) => {
    go(asked.ids.filter((_, own) => own !== at));
    focusRow(list, at);
  },
  replace: (at: number, id: string) => {
    if (asked.ids.includes(id)) {
      say(SAYS.here);
      showRows();
    } else go(asked.ids.map((own, place) => (place === at ? id : own)));
  },
};

function showRows(): void {
  showChosen(list, asked.ids.map(rowOf), acts);
}

function rowOf(id: string): ChosenRow {
  return (
    rows.get(id) ?? { id, href: `${base}reports/${encodeURIComponent(id)}/`, report: null, failure: null, others: [] }
  );
}

/** Shows what the address asks for. */
async function show(): Promise<void> {
  const mine = ++turn;
  asked = readAddress(location.search);
  showRows();
  if (asked.ids.length === 0) {
    result.replaceChildren();
    return say(notesOf([]).join(''));
  }
  say(SAYS.loading);
  const loaded = await Promise.all(asked.ids.map(load));
  if (mine !== turn) return;
  showRows();
  nameOthers(mine);
  const reports = loaded.filter((report) => !(report instanceof ReportUnreadable)) as LoadedReport[];
  const failures = loaded.flatMap((report) => (report instanceof ReportUnreadable ? report.message : []));
  await compare(reports, mine).catch(() => failures.push(SAYS.failed));
  if (mine === turn) say([besides, ...notesOf(reports), ...failures].join(''));
}

function notesOf(reports: readonly LoadedReport[]): string[] {
  const { ids, twice, stray, left } = asked;
  return [
    ...stray.map((name) => SAYS.stray(name.slice(0, 40))),
    ...(twice.length > 0 ? [SAYS.twice] : []),
    ...(left > 0 ? [SAYS.left(left)] : []),
    reports.length > 1 ? SAYS.shown(reports.length) : ids.length > 0 ? SAYS.chooseOneMore : SAYS.choose,
  ];
}

/** A report that failed is no error of the page: the others are compared. */
function load(id: string): Promise<LoadedReport | ReportUnreadable> {
  const known = loading.get(id) ?? loadReport(id, base).catch((error) => toUnreadable(error));
  loading.set(id, known);
  return known.then((report) => {
    const isThere = !(report instanceof ReportUnreadable);
    if (!isThere) loading.delete(id);
    rows.set(id, { ...rowOf(id), report: isThere ? report : null, failure: isThere ? null : report.message });
    return report;
  });
}

function toUnreadable(error: unknown): ReportUnreadable {
  return error instanceof ReportUnreadable ? error : new ReportUnreadable(SAYS.failed);
}

/** Offers the other reports of each issuer beside the one that is compared. */
async function nameOthers(mine: number): Promise<void> {
  await Promise.all(
    asked.ids.map(async (id) => {
      const { report } = rowOf(id);
      const issuers =
        report === null || report.issuer === '' ? [] : await issuersNamed(report.issuer, choices).catch(() => []);
      const own = issuers.find(({ reports }) => reports.some(([other]) => other === id));
      if (own !== undefined) rows.set(id, { ...rowOf(id), others: own.reports });
    }),
  );
  if (mine === turn) showRows();
}

async function compare(reports: readonly LoadedReport[], mine: number): Promise<void> {
  if (reports.length < 2) return result.replaceChildren();
  const source = { reports, sections, names: await loadNames(base) };
  if (mine !== turn) return;
  const built = buildComparison(source);
  let shared: SharedTexts | null = null;
  const setOwn = (own: boolean) => {
    asked = { ...asked, own };
    history.replaceState(history.state, '', location.pathname + toAddress(asked) + location.hash);
  };
  result.replaceChildren(buildTools({ ...source, built, own: asked.own, setOwn, shared: () => shared }), built.root);
  built.shared.textContent = SAYS.sharing;
  toHash();
  // The columns are shown before what they share is looked for.
  await new Promise((resolve) => setTimeout(resolve));
  try {
    shared = await shareTexts(built, base);
    built.shared.replaceChildren(buildShared({ ...built, reports, shared }));
  } catch {
    built.shared.textContent = SHARED.failed;
  }
}

/** The section that the address leads to was not there when the page was loaded. */
function toHash(): void {
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
