const PLACE = '[引用日期]';

/** Fills in the day on which the reader cites, in the reader's own time: `…[引用日期]…` → `…[2026-11-26]…` */
export function fillInToday(): void {
  const filled = (text: string) => text.replace(PLACE, `[${today()}]`);
  for (const holder of document.querySelectorAll<HTMLElement>('[data-citation]'))
    holder.dataset.citation = filled(holder.dataset.citation ?? '');
  for (const element of document.querySelectorAll('[data-accessed]'))
    element.textContent = filled(element.textContent ?? '');
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
