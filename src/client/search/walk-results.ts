/** Every sentence found, a section where it has none, a line of the concordance, and the buttons that show more. */
const STOPS = [
  '.sentences a',
  '.hit-section h3 a',
  '[data-kwic-lines] a',
  '[data-reading-sections] h2 a',
  '[data-search-more]',
  '[data-kwic-more]',
  '[data-reading-more]',
  '[data-closest-more]',
].join(', ');

/**
 * Moves the focus by arrow keys: down from the field to the first hit, from hit to hit, and up from the first one back into
 * the field. What another listener has taken, e.g. an open list of suggestions, is left alone.
 */
export function walkResults(field: HTMLElement, room: HTMLElement): void {
  field.addEventListener('keydown', (event) => {
    if (isPlain(event) && event.key === 'ArrowDown') moveTo(stopsIn(room)[0], event);
  });
  room.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const stops = stopsIn(room);
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (by === 0 || at < 0 || !isPlain(event)) return;
    moveTo(at + by < 0 ? field : stops[at + by], event);
  });
}

/** Moves the focus to the first hit; false where there is none. */
export function focusFirst(room: HTMLElement): boolean {
  const [first] = stopsIn(room);
  first?.focus();
  return first !== undefined;
}

function stopsIn(room: HTMLElement): HTMLElement[] {
  return [...room.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.getClientRects().length > 0 && !(isHeading(stop) && hasSentences(stop)),
  );
}

function isHeading(stop: HTMLElement): boolean {
  return stop.closest('h3') !== null;
}

function hasSentences(heading: HTMLElement): boolean {
  return heading.closest('.hit-section')?.querySelector('.sentences a') != null;
}

function moveTo(target: HTMLElement | undefined, event: KeyboardEvent): void {
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

function isPlain({ isComposing, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented }: KeyboardEvent): boolean {
  return !(isComposing || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented);
}
