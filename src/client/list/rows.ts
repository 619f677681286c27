import { fold } from '../../text/fold.ts';

/** Heads of the columns that no label names. */
const HEADS = { year: '年度', address: '地址' } as const;

/** Says whether a row has all the words typed and the level chosen; where nothing is, it has. */
export function matchesRow(row: HTMLElement, text: string, level: string): boolean {
  if (level !== '' && row.dataset.level !== level) return false;
  const own = fold(row.textContent ?? '');
  return text.split(/\s+/u).every((word) => own.includes(fold(word)));
}

/** Rows as a table: the covered year, what their labels name, in the order in which these come up, and their addresses. */
export function tableOf(rows: readonly HTMLElement[]): string[][] {
  const records = rows.map(recordOf);
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return [columns, ...records.map((record) => columns.map((column) => record.get(column) ?? ''))];
}

function recordOf(row: HTMLElement): Map<string, string> {
  const labelled = [...row.querySelectorAll<HTMLElement>('[data-label]')];
  const link = row.querySelector<HTMLAnchorElement>('a[href]');
  return new Map([
    [HEADS.year, row.dataset.year ?? ''],
    ...labelled.map((part) => [part.dataset.label ?? '', wordsOf(part)] as const),
    [HEADS.address, link?.href ?? ''],
  ]);
}

function wordsOf(part: HTMLElement): string {
  return part.dataset.value ?? part.getAttribute('aria-label') ?? part.textContent?.trim() ?? '';
}
