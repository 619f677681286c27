import type { SharedStretch } from '../../model/passage-view.ts';

const WORDS = {
  formula: '套语，',
  many: (issuers: number) => `这段文字见于${issuers < 10 ? '' : '至少 '}${issuers} 家机关的报告`,
  other: (label: string) => `这段文字也见于${label}`,
} as const;

/**
 * The mark behind a stretch: it leads to the page of its passage, or to the first other place and names the next ones; none where nothing is
 * known of others. The sign is drawn, not written: it is neither copied nor found.
 */
export function markOf({ id, page, formula, issuers, others }: SharedStretch, base: string): HTMLAnchorElement[] {
  const kind = formula ? WORDS.formula : '';
  if (page) return [linkTo(`${base}passages/${id}/`, kind + WORDS.many(issuers))];
  const [first] = others;
  if (first === undefined) return [];
  const label = kind + WORDS.other(others.map((other) => other.label).join('、'));
  return [linkTo(`${base}reports/${first.report}/#${encodeURIComponent(first.anchor)}`, label)];
}

function linkTo(href: string, label: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'common-mark';
  link.href = href;
  link.title = label;
  link.setAttribute('aria-label', label);
  return link;
}
