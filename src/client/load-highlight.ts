import { readHitAddress } from './highlight-address.ts';

/** Marks the words that the address asks for. What can read a query is as much as all else that a report loads: it comes only for one. */
export async function loadHighlight(): Promise<void> {
  const url = document.documentElement.dataset.highlightUrl;
  if (url === undefined || readHitAddress().query === '') return;
  await import(new URL(url, location.href).href);
}
