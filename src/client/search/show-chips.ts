import { chosen } from '../../search/ask/restrict.ts';
import { restrictionsOf } from './form-state.ts';
import { make } from './make.ts';
import { MESSAGES } from './messages.ts';
import type { PageState } from './page-state.ts';

/** Takes charge of the row of chosen restrictions: each is lifted by its button, or all at once. */
export function createChips(room: HTMLElement, choose: (restriction: PageState['restriction']) => void) {
  return (state: PageState): void => {
    const all = restrictionsOf(state);
    const buttons: (Element | null)[] = [...room.querySelectorAll('button')];
    const focused = buttons.indexOf(document.activeElement);
    const chips = all.map(({ facet, value, label }) => {
      const chip = make('button', { type: 'button', 'aria-label': MESSAGES.lift(label) }, label);
      const left = chosen(state.restriction[facet]).filter((one) => one !== value);
      chip.addEventListener('click', () => choose({ ...state.restriction, [facet]: left }));
      return chip;
    });
    if (all.length > 0) {
      const clear = make('button', { type: 'button', class: 'clear', 'data-clear': '' }, MESSAGES.clear);
      clear.addEventListener('click', () => choose({}));
      chips.push(clear);
    }
    room.replaceChildren(...chips);
    document.documentElement.removeAttribute('data-limited');
    room.hidden = all.length === 0;
    if (focused >= 0) (chips[Math.min(focused, chips.length - 1)] ?? document.getElementById('search-q'))?.focus();
  };
}
