import { UNREADABLE } from './messages.ts';
import { type LoadedFacts, readFacts } from './read-facts.ts';

/** One part of a report page: its section key, its printed heading, its blocks. */
export interface LoadedPart {
  readonly key: string;
  readonly anchor: string;
  /** Null where the text has none. */
  readonly heading: string | null;
  /** What stands there on the page, in pieces between which a line may end; empty where nothing does. */
  readonly headingWords: readonly string[];
  readonly blocks: readonly Element[];
}

/** What the comparison takes from a report's own page and from its `report.json`. */
export interface LoadedReport extends LoadedFacts {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly parts: readonly LoadedPart[];
}

/** Thrown when a report's page cannot be read; the message is for readers. */
export class ReportUnreadable extends Error {
  override readonly name = 'ReportUnreadable';
}

const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Fetches a report's page and takes its parts. Parsing runs no script and loads nothing. */
export async function loadReport(id: string, base: string): Promise<LoadedReport> {
  if (!ID.test(id)) throw new ReportUnreadable(UNREADABLE.noId(id.slice(0, 40)));
  const href = `${base}reports/${id}/`;
  const [response, facts] = await Promise.all([fetch(href).catch(() => null), loadFacts(`${href}report.json`)]);
  if (response === null) throw new ReportUnreadable(UNREADABLE.offline);
  if (!response.ok) throw new ReportUnreadable(UNREADABLE.none(id));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const article = page.querySelector('article[data-report]');
  if (article === null)
    throw new ReportUnreadable(
      page.documentElement.dataset.kind === 'moved' ? UNREADABLE.moved(id) : UNREADABLE.noText(id),
    );
  const title = page.querySelector('h1')?.textContent ?? id;
  return { id, href, title, parts: [...article.querySelectorAll('[data-section]')].map(part), ...facts };
}

/** Without them the texts are still compared. */
async function loadFacts(url: string): Promise<LoadedFacts> {
  const response = await fetch(url).catch(() => null);
  const data: unknown = response?.ok ? await response.json().catch(() => null) : null;
  return readFacts(data);
}

function part(element: Element): LoadedPart {
  const printed = element.querySelector('h2');
  return {
    key: element.getAttribute('data-section') ?? 'unsorted',
    anchor: element.id,
    heading: printed?.querySelector('.unknown') ? null : (printed?.textContent?.trim() ?? null),
    headingWords: [...(printed?.childNodes ?? [])].flatMap(({ textContent }) => textContent || []),
    blocks: [...element.children].filter((child) => child.tagName !== 'HEADER'),
  };
}
