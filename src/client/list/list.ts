import { sayNumber } from '../../text/say-number.ts';
import { leadOn } from '../lead-on.ts';
import { saveCsv } from '../search/save-csv.ts';
import { matchesRow, tableOf } from './rows.ts';

leadOn(undefined);
const form = document.querySelector<HTMLFormElement>('[data-list-tools]');
if (form !== null) start(form);

/** Puts the filter over the rows shown to work, and the button that saves them. */
function start(form: HTMLFormElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const text = form.querySelector<HTMLInputElement>('[data-filter-text]');
  const level = form.querySelector<HTMLSelectElement>('[data-filter-level]');
  const status = form.querySelector<HTMLElement>('[data-list-status]');
  const shown = () => rows.filter(({ hidden }) => !hidden);
  const apply = () => {
    for (const row of rows) row.hidden = !matchesRow(row, text?.value ?? '', level?.value ?? '');
    const filter = [text?.value.trim() ?? '', level?.value ? level.selectedOptions[0]?.text : '']
      .filter(Boolean)
      .join(' ');
    // On paper the fields are not seen: the sentence says what was asked for.
    if (status !== null) status.dataset.filter = filter;
    if (status !== null) status.textContent = `显示 ${sayNumber(shown().length)} 份，共 ${sayNumber(rows.length)} 份`;
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('[data-list-csv]')?.addEventListener('click', () => saveCsv(fileName(), tableOf(shown())));
  // A browser that goes back fills in what was typed.
  if (text?.value || level?.value) apply();
}

/** `/years/2021/` → `nianbao-years-2021.csv`. */
function fileName(): string {
  const steps = location.pathname.split('/').filter((step) => step !== '');
  return `nianbao-${steps.slice(-4).join('-')}.csv`;
}
