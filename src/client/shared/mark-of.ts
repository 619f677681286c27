import type { SharedStretch } from '../../model/passage-view.ts';

const WORDS = {
  formula: '套语，',
  many: (issuers: number) => `这段文字见于${issuers < 10 ? '' : '至少 '}${issuers} 家机关的报告`,
  other: (label: string) => `这段文字也见于${label}`,
} as const;

/** The marks behind a stretch: one that leads to the page of its passage, or one to each of the first other places. The sign is drawn, not written: it is neither copied nor found. */
export function markOf({ id, page, formula, issuers, others }: SharedStretch, base: string): HTMLAnchorElement[] {
  const kind = formula ? WORDS.formula : '';
  if (page) return [linkTo(`${base}passages/${id}/`, kind + WORDS.many(issuers))];
  return others.map(({ report, anchor, label }) =>
    linkTo(`${base}reports/${report}/#${encodeURIComponent(anchor)}`, kind + WORDS.other(label)),
  );
}

function linkTo(href: string, label: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'common-mark';
  link.href = href;
  link.title = label;
  link.setAttribute('aria-label', label);
  return link;
}
