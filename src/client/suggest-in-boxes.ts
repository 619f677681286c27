import type * as Box from './search/box.ts';

/** Suggestions of a search box load when the reader turns to it. */
export function suggestInBoxes(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('.search-field input[type=search]')) {
    field.addEventListener('focus', () => attach(field), { once: true });
  }
}

/** A site without an index has no such script. */
async function attach(field: HTMLInputElement): Promise<void> {
  const address = new URL(`${document.documentElement.dataset.base ?? '/'}search/box.js`, location.origin).href;
  const box = (await import(address).catch(() => null)) as typeof Box | null;
  box?.suggestIn(field);
}
