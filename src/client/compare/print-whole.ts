import { make } from '../search/make.ts';
import { PRINTED } from './messages.ts';
import { today } from './tools.ts';

/** A print has all that folds, and says when it was made and at which address. */
export function startPrinting(result: HTMLElement): void {
  const stamp = make('p', { class: 'print-only' });
  let folded: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    folded = [...result.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of folded) details.open = true;
    stamp.textContent = PRINTED.at(today()) + location.href.replace(/#.*$/u, '');
    result.before(stamp);
  });
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
    stamp.remove();
  });
}
