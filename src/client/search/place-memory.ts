/** Where a reader left the results: how many reports or lines were shown, and how far down. */
export interface Place {
  readonly shown: number;
  readonly top: number;
}

/** Keeps the place in the history's entry when the page is left, so that going back finds it again. */
export function rememberPlace(shown: () => number): void {
  addEventListener('pagehide', () => history.replaceState({ shown: shown(), top: scrollY } satisfies Place, ''));
}

/** The place kept in the current entry of the history, once. */
export function takePlace(): Place | null {
  const state: unknown = history.state;
  if (!isPlace(state)) return null;
  history.replaceState(null, '');
  return state;
}

function isPlace(state: unknown): state is Place {
  return typeof state === 'object' && state !== null && 'shown' in state && 'top' in state;
}
