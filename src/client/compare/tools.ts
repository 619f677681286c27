import type { SharedTexts } from '../../text/shared/find-shared.ts';
import { make } from '../search/make.ts';
import { saveCsv } from '../search/save-csv.ts';
import type { BuiltComparison, ComparisonSource } from './build-comparison.ts';
import { figureCsv, sectionCsv } from './csv-rows.ts';
import { TOOLS } from './messages.ts';
import { saveText } from './save-text.ts';
import { toMarkdown } from './to-markdown.ts';

/** What the tools work with. */
export interface ToolSource extends ComparisonSource {
  readonly built: BuiltComparison;
  readonly shared: () => SharedTexts | null;
  readonly own: boolean;
  readonly setOwn: (own: boolean) => void;
}

/** Buttons that dim what is shared, save the comparison, and print it. */
export function buildTools(source: ToolSource): HTMLElement {
  const { reports, names, sections, built } = source;
  const { origin } = location;
  const stem = `compare-${reports.map(({ id }) => id).join('-')}`.slice(0, 100);
  const texts = () => reports.map((report, at) => ({ report, paragraphs: built.paragraphs[at] ?? [] }));
  const buttons = [
    button(TOOLS.figuresCsv, () => saveCsv(`${stem}-figures.csv`, figureCsv(reports, names, origin))),
    button(TOOLS.sectionsCsv, () => saveCsv(`${stem}-sections.csv`, sectionCsv(texts(), sections, origin))),
    button(TOOLS.markdown, () => saveText(`${stem}.md`, markdownOf(source))),
    button(TOOLS.print, () => print()),
  ];
  return make(
    'div',
    { class: 'compare-out', role: 'group', 'aria-label': TOOLS.label },
    ...ownToggle(source),
    ...buttons,
  );
}

function ownToggle({ built: { root }, own, setOwn }: ToolSource): HTMLElement[] {
  const note = make('p', { class: 'note own-note', 'aria-live': 'polite' });
  const show = (isOn: boolean) => {
    toggle.setAttribute('aria-pressed', String(isOn));
    root.toggleAttribute('data-own', isOn);
    note.textContent = isOn ? TOOLS.ownNote : '';
  };
  const toggle = button(TOOLS.own, () => {
    const isOn = toggle.getAttribute('aria-pressed') !== 'true';
    show(isOn);
    setOwn(isOn);
  });
  show(own);
  return [toggle, note];
}

function button(label: string, does: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button' }, label);
  made.addEventListener('click', does);
  return made;
}

function markdownOf({ reports, built, sections, shared }: ToolSource): string {
  const shown = new Set([...built.root.querySelectorAll('.aligned > h2')].map(({ id }) => id.slice('c-'.length)));
  return toMarkdown({
    title: document.querySelector('h1')?.textContent ?? '',
    reports,
    ...built,
    sections: Object.entries(sections).filter(([key]) => shown.has(key)),
    shared: shared(),
    address: location.href.replace(/#.*$/u, ''),
    date: today(),
    origin: location.origin,
  });
}

/** The reader's day, e.g. 2026-11-26. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
