import { buildComparison, type SectionNames } from './build-comparison.ts';
import { choose, nameChosen, startChoosing } from './choose-report.ts';
import { loadReport, ReportUnreadable } from './load-report.ts';

const SAYS = {
  choose: '请选择两份报告。',
  same: '两边选了同一份报告，请换一份。',
  loading: '正在取报告……',
  failed: '没能完成对照。请刷新页面再试。',
} as const;

const form = document.querySelector<HTMLFormElement>('[data-compare-form]');
const result = document.querySelector<HTMLElement>('[data-compare-result]');
const status = document.querySelector<HTMLElement>('[data-compare-status]');
/** Answers that come late, after another choice was made, are thrown away. */
let turn = 0;

if (form !== null && result !== null && status !== null) start(form, result, status);

function start(form: HTMLFormElement, result: HTMLElement, status: HTMLElement): void {
  const names = JSON.parse(form.dataset.names ?? '{}') as SectionNames;
  const show = () => showFromAddress({ form, result, status, names });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { a, b } = chosen(form);
    history.pushState(null, '', `?${new URLSearchParams({ a, b })}`);
    show();
  });
  addEventListener('popstate', show);
  startChoosing(form);
  show();
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly result: HTMLElement;
  readonly status: HTMLElement;
  readonly names: SectionNames;
}

async function showFromAddress({ form, result, status, names }: Parts): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const [a, b] = [asked.get('a') ?? '', asked.get('b') ?? ''];
  const mine = ++turn;
  choose(form, 'a', a);
  choose(form, 'b', b);
  result.replaceChildren();
  if (a === '' || b === '' || a === b) {
    status.textContent = a !== '' && a === b ? SAYS.same : SAYS.choose;
    return;
  }
  status.textContent = SAYS.loading;
  const base = document.documentElement.dataset.base ?? '/';
  try {
    const [left, right] = await Promise.all([loadReport(a, base), loadReport(b, base)]);
    if (mine !== turn) return;
    nameChosen(form, 'a', left.title);
    nameChosen(form, 'b', right.title);
    result.replaceChildren(buildComparison(left, right, names));
    status.textContent = '';
  } catch (error) {
    if (mine === turn) status.textContent = error instanceof ReportUnreadable ? error.message : SAYS.failed;
  }
}

function chosen(form: HTMLFormElement): { readonly a: string; readonly b: string } {
  const data = new FormData(form);
  return { a: String(data.get('a') ?? ''), b: String(data.get('b') ?? '') };
}
