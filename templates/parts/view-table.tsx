import type { Cell, Quote, Table } from '../../src/model/view.ts';
import { urls } from '../../src/site/urls.ts';
import { sayNumber } from '../../src/text/say-number.ts';

/** From so many columns on a table is set closely. */
const MANY_COLUMNS = 10;

/** Years and dates, which stay on a line, e.g. 2014—2025, 2026-03-31. */
const DATES = /^\d{4}(?:—\d{4}|-\d{2}-\d{2})?$/u;

/** A table of a view; every value leads to its words, or opens them. */
export function ViewTable({ table }: { readonly table: Table }) {
  if (table.rows.length === 0) return <p class="empty">没有可列的内容。</p>;
  return (
    <section class="scroller" tabindex="0" aria-label={`${table.caption}，可左右滚动`}>
      <table class={table.columns.length < MANY_COLUMNS ? 'view' : 'view dense'}>
        <caption class="sr">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }) => (
              <th scope="col" class={numeric ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr data-row>{row.map((cell, at) => rowCell(cell, at, table))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function rowCell(cell: Cell, at: number, { columns }: Table) {
  const column = columns[at];
  const content = cellContent(column?.numeric ? { ...cell, text: grouped(cell.text) } : cell);
  if (at === 0) return <th scope="row">{content}</th>;
  const names = [
    ...(column?.numeric ? ['number'] : []),
    ...(column?.heat && cell.at ? ['heat'] : []),
    ...(DATES.test(cell.text) ? ['dates'] : []),
  ];
  return <td class={names.length > 0 ? names.join(' ') : undefined}>{content}</td>;
}

/** `12345` → `12,345`; in CSVs numbers stay as they are. */
function grouped(text: string): string {
  return /^\d{4,15}$/.test(text) ? sayNumber(Number(text)) : text;
}

function cellContent({ text, at, href, quote }: Cell) {
  const address = at === undefined ? href : urls.words(at);
  if (quote !== undefined) return <Quoted text={text} quote={quote} address={address} />;
  return address === undefined ? text : <a href={address}>{text}</a>;
}

interface QuotedProps {
  readonly text: string;
  readonly quote: Quote;
  readonly address: string | undefined;
}

/** A value whose sentence opens, with the words it was taken from marked. */
function Quoted({ text, quote, address }: QuotedProps) {
  return (
    <details class="quoted">
      <summary>{text}</summary>
      <p>
        {quote.text.slice(0, quote.from)}
        <mark>{quote.text.slice(quote.from, quote.to)}</mark>
        {quote.text.slice(quote.to)} {address !== undefined && <a href={address}>看原文</a>}
      </p>
    </details>
  );
}
