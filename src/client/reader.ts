import { fillInToday } from './accessed-today.ts';
import { startCitedCopy } from './cited-copy.ts';
import { leadOn } from './lead-on.ts';
import { startParagraphTools } from './paragraph-tools.ts';

leadOn(document.documentElement.dataset.section);
startFolding();
startYearFilter();
openTarget();
fillInToday();
startParagraphTools();
startCitedCopy();
addEventListener('hashchange', openTarget);

/** All reports of the page. */
function entries(): readonly HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details.entry')];
}

/** Puts the bar to work whose buttons fold and unfold every report. */
function startFolding(): void {
  const bar = document.querySelector<HTMLElement>('[data-fold-bar]');
  if (bar === null) return;
  for (const button of bar.querySelectorAll<HTMLButtonElement>('[data-fold]')) {
    button.addEventListener('click', () => {
      for (const entry of entries()) entry.open = button.dataset.fold === 'open';
    });
  }
}

/** Shows the reports of one year only; the choice is kept in the address, e.g. `?year=2023`. */
function startYearFilter(): void {
  const asked = new URLSearchParams(location.search).get('year') ?? '';
  const select = document.querySelector<HTMLSelectElement>('[data-year-filter]');
  if (select === null) {
    goToYear(asked);
    return;
  }
  const apply = () => {
    for (const entry of entries()) entry.hidden = select.value !== '' && entry.dataset.year !== select.value;
  };
  select.value = asked;
  if (select.selectedIndex < 0) select.value = '';
  apply();
  select.addEventListener('change', () => {
    const url = new URL(location.href);
    url.searchParams.delete('year');
    if (select.value !== '') url.searchParams.set('year', select.value);
    history.replaceState(null, '', url);
    apply();
  });
}

/** A page that was whole when the address was written may be a way in now: its years have pages of their own. */
function goToYear(asked: string): void {
  if (document.querySelector('.counts') === null) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.choices a:not([aria-current])')];
  const link = links.find(({ textContent }) => asked !== '' && textContent?.trim() === asked);
  if (link !== undefined) location.replace(link.href);
}

/** A link to a folded or filtered report shows it. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!(target instanceof HTMLDetailsElement)) return;
  target.hidden = false;
  target.open = true;
  target.scrollIntoView();
}
