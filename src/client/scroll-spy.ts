/** Share of the window's height above which a heading counts as being read. */
const READING_LINE = 0.3;

/** Marks in the contents list the section that the reader is in, and keeps the mark in view. */
export function startScrollSpy(): void {
  const nav = document.querySelector<HTMLElement>('[data-contents]');
  if (nav === null) return;
  const entries = [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return target === null ? [] : [{ link, target }];
  });
  foldOnPhones(nav);
  let waiting = false;
  const update = () => {
    waiting = false;
    mark(entries);
  };
  const ask = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(update);
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask, { passive: true });
  update();
}

/** Contents take a phone's whole screen: they open when they are asked for. */
function foldOnPhones(nav: HTMLElement): void {
  const list = nav.querySelector('details');
  if (list === null) return;
  if (matchMedia('(max-width: 899px)').matches) list.open = false;
  nav.dataset.ready = '';
  document.querySelector('.to-contents')?.addEventListener('click', () => {
    list.open = true;
  });
}

interface Entry {
  readonly link: HTMLAnchorElement;
  readonly target: HTMLElement;
}

function mark(entries: readonly Entry[]): void {
  const line = innerHeight * READING_LINE;
  const current = entries.findLast(({ target }) => target.getBoundingClientRect().top <= line);
  for (const { link } of entries) {
    if (link === current?.link) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}
