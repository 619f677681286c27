import { make } from '../search/make.ts';

/** Long enough for a browser that asks where to save. */
const KEPT_MS = 60_000;

/** Saves a text as a file of Markdown. */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
