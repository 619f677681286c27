import type { AlignedSection } from './align-sections.ts';
import { alignSections } from './align-sections.ts';
import { copyBlocks } from './copy-blocks.ts';
import type { LoadedPart, LoadedReport } from './load-report.ts';

/** Names of the sections; the template hands them over, as wordings are kept in one place. */
export type SectionNames = Readonly<Record<string, string>>;

const MISSING = '未识别到；不等于未报告。';

/** Builds the comparison: two titles, then one row a section, each side under its printed heading. */
export function buildComparison(left: LoadedReport, right: LoadedReport, names: SectionNames): HTMLElement {
  const root = element('div', 'comparison');
  root.dataset.side = 'left';
  root.append(tabs(root, left, right), titles(left, right));
  for (const aligned of alignSections(left, right)) root.append(row(aligned, left, right, names));
  return root;
}

function titles(left: LoadedReport, right: LoadedReport): HTMLElement {
  const head = element('div', 'pair titles');
  for (const [side, report] of sides(left, right)) {
    const cell = element('p', side);
    const link = element('a', '');
    link.href = report.href;
    link.textContent = report.title;
    cell.append(link);
    head.append(cell);
  }
  return head;
}

function row(aligned: AlignedSection, left: LoadedReport, right: LoadedReport, names: SectionNames): HTMLElement {
  const section = element('section', 'aligned');
  const title = element('h2', '');
  title.textContent = names[aligned.key] ?? aligned.key;
  title.id = `c-${aligned.key}`;
  section.setAttribute('aria-labelledby', title.id);
  const pair = element('div', 'pair');
  pair.append(side('left', aligned.left, left), side('right', aligned.right, right));
  section.append(title, pair);
  return section;
}

function side(name: string, parts: readonly LoadedPart[], report: LoadedReport): HTMLElement {
  const cell = element('div', name);
  cell.setAttribute('role', 'group');
  cell.setAttribute('aria-label', report.title);
  if (parts.length === 0) cell.append(missing());
  for (const part of parts) {
    if (part.heading !== null) cell.append(printed(part, report));
    cell.append(copyBlocks(part.blocks, report.href));
  }
  return cell;
}

function printed(part: LoadedPart, report: LoadedReport): HTMLElement {
  const heading = element('h3', 'printed');
  const link = element('a', '');
  link.href = `${report.href}#${part.anchor}`;
  link.textContent = part.heading;
  heading.append(link);
  return heading;
}

function missing(): HTMLElement {
  const note = element('p', 'unknown');
  note.textContent = MISSING;
  return note;
}

/** On a phone one side shows at a time; two toggle buttons change it. */
function tabs(root: HTMLElement, left: LoadedReport, right: LoadedReport): HTMLElement {
  const bar = element('div', 'sides');
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', '显示哪一份');
  const buttons = sides(left, right).map(([name, report]) => {
    const button = element('button', '');
    button.type = 'button';
    button.textContent = report.title;
    button.setAttribute('aria-pressed', String(name === 'left'));
    button.addEventListener('click', () => {
      root.dataset.side = name;
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
    });
    return button;
  });
  bar.append(...buttons);
  return bar;
}

function sides(left: LoadedReport, right: LoadedReport): readonly (readonly ['left' | 'right', LoadedReport])[] {
  return [
    ['left', left],
    ['right', right],
  ];
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  return made;
}
