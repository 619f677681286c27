import { type PageState, toAddress, toView, type View } from './page-state.ts';

/** Takes charge of the links that lead from one view of an answer to another; each keeps the rest of the address. */
export function createTabs(links: readonly HTMLAnchorElement[], choose: (view: View) => void) {
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      choose(viewOf(link));
    });
  }
  return (state: PageState): void => {
    for (const link of links) {
      const view = viewOf(link);
      link.href = location.pathname + toAddress({ ...state, view });
      if (isShown(link, state.view)) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  };
}

function viewOf(link: HTMLAnchorElement): View {
  return toView(link.dataset.view ?? null);
}

/** The tab of the concordance stands for all of its orders. */
function isShown(link: HTMLAnchorElement, view: View): boolean {
  return link.dataset.view === view || (link.dataset.views?.split(' ').includes(view) ?? false);
}
