import type { ReportHits, ScopeHit } from '../../search/ask/answer.ts';
import type { Clause } from '../../search/ask/query.ts';
import type { Facet } from '../../search/ask/restrict.ts';
import type { TellingFact } from '../../search/ask/tell-reports.ts';
import type { ReportFacts } from '../../search/search-record.ts';
import { openingOf, type Snippet, snippetsOf } from '../../search/snippet.ts';
import { coins } from './coins.ts';
import { listedTitle } from './listed-title.ts';
import type { ReportText } from './load-text.ts';
import { make } from './make.ts';
import { MESSAGES } from './messages.ts';
import { levelOf } from './source-cells.ts';

/** What rendering needs to know besides the hits. */
export interface RenderNeeds {
  readonly terms: readonly string[];
  readonly clauses: readonly Clause[];
  /** Address of a report at an anchor, with the query. */
  readonly urlOf: (report: string, anchor: string) => string;
  readonly labelOf: (facet: Facet, value: string) => string;
}

const SENTENCES_SHOWN = 3;

/** How a report is told from one that reads the same. */
const TELLING = {
  publishedOn: ({ publishedOn }) => (publishedOn === null ? '' : MESSAGES.published(publishedOn)),
  id: ({ id }) => MESSAGES.numbered(id),
} as const satisfies Readonly<Record<TellingFact, (facts: ReportFacts) => string>>;

/** List items of one report, one a section; the first carries the report's title. */
export function renderReport(report: ReportHits, needs: RenderNeeds): HTMLLIElement[] {
  return report.hits.map((hit, at) => {
    const item = make('li', { 'data-report': report.facts.id, 'data-section': hit.scope });
    if (at === 0) item.append(renderTitle(report, needs));
    item.append(renderSection(report, hit, needs));
    return item;
  });
}

/** Puts sentences under a report's items once its text has come; without it the sections stay as links. */
export function fillSnippets(items: readonly HTMLLIElement[], text: ReportText | null, needs: RenderNeeds): void {
  for (const item of items) {
    const { report = '', section = '' } = item.dataset;
    const room = item.querySelector('.sentences');
    const snippets = snippetsIn(text, section, needs);
    room?.replaceChildren(...snippets.map((snippet) => renderSnippet(report, snippet, needs)));
    if (text === null) room?.replaceChildren(make('p', { class: 'note' }, MESSAGES.noText));
  }
}

/** Sentences of a section with what was asked for; how it begins, where no word was. */
export function snippetsIn(text: ReportText | null, section: string, { terms, clauses }: RenderNeeds): Snippet[] {
  const passages = text?.get(section) ?? [];
  if (terms.length > 0) return snippetsOf(passages, clauses, SENTENCES_SHOWN);
  const opening = openingOf(passages);
  return opening === null ? [] : [opening];
}

function renderTitle({ facts, count, apart }: ReportHits, { terms, urlOf }: RenderNeeds): HTMLElement {
  const address = urlOf(facts.id, '').replace(/#$/, '');
  const link = make('a', { href: address }, ...listedTitle(facts.title ?? MESSAGES.untitled, facts.place));
  const whole = new URL(address.replace(/\?.*$/, ''), location.href).href;
  const reference = make('span', { class: 'Z3988', title: coins(facts, whole), hidden: '' });
  const details = [
    facts.issuer ?? '',
    facts.year === null ? '' : MESSAGES.ofYear(facts.year),
    facts.place.join(' '),
    levelOf(facts),
    terms.length > 0 ? MESSAGES.hits(count) : '',
    apart === null ? '' : TELLING[apart](facts),
  ].filter((detail) => detail !== '');
  const line = make('p', { class: 'facts' }, ...details.map((detail) => make('span', {}, detail)));
  return make('header', { class: 'hit-report' }, make('h2', {}, link), line, reference);
}

function renderSection(
  { facts }: ReportHits,
  { scope, count }: ScopeHit,
  { urlOf, labelOf }: RenderNeeds,
): HTMLElement {
  const link = make('a', { href: urlOf(facts.id, scope) }, labelOf('section', scope));
  const heading = make(
    'h3',
    {},
    link,
    ...(count === 0 ? [] : [' ', make('span', { class: 'count' }, MESSAGES.hits(count))]),
  );
  return make('section', { class: 'hit-section' }, heading, make('div', { class: 'sentences' }));
}

function renderSnippet(report: string, { anchor, pieces }: Snippet, { urlOf }: RenderNeeds): HTMLElement {
  const words = pieces.map(({ text, hit }) => (hit ? make('mark', {}, text) : text));
  return make('p', {}, make('a', { href: urlOf(report, anchor) }, ...words));
}
