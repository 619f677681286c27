/** One part of a report page: its section key, its printed heading, its blocks. */
export interface LoadedPart {
  readonly key: string;
  readonly anchor: string;
  readonly heading: string | null;
  readonly blocks: readonly Element[];
}

/** What the comparison takes from a report's own page. */
export interface LoadedReport {
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
  if (!ID.test(id)) throw new ReportUnreadable(`地址里的编号“${id.slice(0, 40)}”不是报告编号。请从上面重新选择。`);
  const href = `${base}reports/${id}/`;
  const response = await fetch(href).catch(() => null);
  if (response === null) throw new ReportUnreadable('没能取到报告，可能是网络断开了。请稍后再试。');
  if (!response.ok) throw new ReportUnreadable(`没有编号为 ${id} 的报告。请从上面重新选择。`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const article = page.querySelector('article[data-report]');
  if (article === null) throw new ReportUnreadable(`编号为 ${id} 的页面里没有报告正文。请从上面重新选择。`);
  const title = page.querySelector('h1')?.textContent ?? id;
  return { id, href, title, parts: [...article.querySelectorAll('[data-section]')].map(part) };
}

function part(element: Element): LoadedPart {
  return {
    key: element.getAttribute('data-section') ?? 'unsorted',
    anchor: element.id,
    heading: element.querySelector('h2')?.textContent?.trim() ?? null,
    blocks: [...element.children].filter((child) => child.tagName !== 'HEADER'),
  };
}
