import { restrictionsOf } from './form-state.ts';
import { make } from './make.ts';
import { MESSAGES } from './messages.ts';
import type { PageState } from './page-state.ts';

/** Writes above the printed page what was asked, within which limits, what was found, where, and on which day it is printed. */
export function writePrintHead(room: HTMLElement, state: PageState, found: string): void {
  const day = new Date().toLocaleDateString('zh-CN', { year: 'numeric', month: 'long', day: 'numeric' });
  const lines = [
    state.query.trim() === '' ? '' : MESSAGES.asked(state.query.trim()),
    restrictionsOf(state)
      .map(({ label }) => label)
      .join('；'),
    found,
    `${MESSAGES.printed(day)} · ${location.href}`,
  ];
  room.replaceChildren(...lines.filter((line) => line !== '').map((line) => make('p', {}, line)));
}
