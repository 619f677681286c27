/** A report on offer: its id and what it is called. */
type Offer = readonly [id: string, label: string];

const SAYS = {
  loading: '正在取报告列表……',
  failed: '没能取到报告列表，请再选一次地区。',
  choose: '请选择一份报告',
} as const;
const SIDES = ['a', 'b'] as const;

/** Fills the choice of reports once a province is chosen; each province's reports are a file of their own. */
export function startChoosing(form: HTMLFormElement): void {
  for (const side of SIDES) {
    const place = form.querySelector<HTMLSelectElement>(`[data-choose="${side}"]`);
    const report = form.elements.namedItem(side);
    if (place === null || !(report instanceof HTMLSelectElement)) continue;
    place.addEventListener('change', () => offer(place, report));
    // A browser that goes back fills in the province alone.
    if (place.value !== '') offer(place, report);
  }
}

/** Chooses a report by its id; one that is not on offer, as its province was not chosen, is put there. */
export function choose(form: HTMLFormElement, side: string, id: string): void {
  const select = form.elements.namedItem(side);
  if (!(select instanceof HTMLSelectElement)) return;
  if (id !== '' && ![...select.options].some(({ value }) => value === id)) select.add(new Option(`编号 ${id}`, id));
  select.value = id;
}

/** Calls a report that was chosen by its address by its title. */
export function nameChosen(form: HTMLFormElement, side: string, title: string): void {
  const select = form.elements.namedItem(side);
  const option = select instanceof HTMLSelectElement ? select.selectedOptions[0] : undefined;
  if (option?.text.startsWith('编号 ')) option.text = title;
}

async function offer(place: HTMLSelectElement, report: HTMLSelectElement): Promise<void> {
  const file = place.value;
  fill(report, file === '' ? SAYS.choose : SAYS.loading, []);
  if (file === '') return;
  const offers = await load(file);
  if (place.value !== file) return;
  fill(report, offers === null ? SAYS.failed : SAYS.choose, offers ?? []);
}

/** What is chosen stays chosen while another province is looked through. */
function fill(report: HTMLSelectElement, words: string, offers: readonly Offer[]): void {
  const kept = [...report.selectedOptions].filter(({ value }) => value !== '' && !offers.some(([id]) => id === value));
  const chosen = report.value;
  report.replaceChildren(new Option(words, ''), ...kept, ...offers.map(([id, label]) => new Option(label, id)));
  report.value = chosen;
}

async function load(file: string): Promise<readonly Offer[] | null> {
  const base = document.documentElement.dataset.base ?? '/';
  const response = await fetch(base + file.replace(/^\//, '')).catch(() => null);
  return response?.ok ? ((await response.json()) as Offer[]) : null;
}
