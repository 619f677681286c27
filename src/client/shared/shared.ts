import type { ReportPassages, SharedStretch } from '../../model/passage-view.ts';
import { announce } from '../copy.ts';
import { TEXTS_SPLIT } from '../report-text.ts';
import { paintStretches } from './paint-stretches.ts';

const SAYS = {
  done: (places: number) => `已淡化 ${places} 处与别处相同的文字。`,
  off: '已恢复原样。',
} as const;

const box = document.querySelector<HTMLElement>('[data-stretches-url]');
const article = document.querySelector('article[data-report]');
if (box !== null && article !== null) start(box, article);

/** Puts the button to work that dims what of a report other issuers' reports have too; the stretches are loaded when it is first pressed. */
function start(box: HTMLElement, article: Element): void {
  const toggle = box.querySelector<HTMLButtonElement>('[data-shared-toggle]');
  const legend = box.querySelector<HTMLElement>('[data-shared-legend]');
  const failed = box.querySelector<HTMLElement>('[data-shared-failed]');
  if (toggle === null || legend === null || failed === null) return;
  const base = document.documentElement.dataset.base ?? '/';
  let stretches: readonly SharedStretch[] | null = null;
  let clear: (() => void) | null = null;
  const dim = (found: readonly SharedStretch[]) => {
    clear = paintStretches(article, found, base);
    show(true, SAYS.done(found.length));
  };
  const restore = () => {
    clear?.();
    clear = null;
    show(false, SAYS.off);
  };
  const show = (isOn: boolean, told: string) => {
    toggle.setAttribute('aria-pressed', String(isOn));
    legend.hidden = !isOn;
    article.dispatchEvent(new Event(TEXTS_SPLIT));
    announce(told);
  };
  let isLoading = false;
  toggle.addEventListener('click', async () => {
    if (clear !== null) return restore();
    if (isLoading) return;
    isLoading = true;
    stretches ??= await load(box.dataset.stretchesUrl ?? '');
    isLoading = false;
    failed.hidden = stretches !== null;
    if (stretches === null) announce(failed.textContent ?? '');
    else dim(stretches);
  });
}

async function load(url: string): Promise<readonly SharedStretch[] | null> {
  const response = await fetch(url).catch(() => null);
  return response?.ok ? ((await response.json()) as ReportPassages).passages : null;
}
