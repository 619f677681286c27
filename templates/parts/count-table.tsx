import type { Figure, NamedLink, CountTable as Table } from '../../src/model/list-view.ts';
import { urls } from '../../src/site/urls.ts';
import { sayNumber } from '../../src/text/say-number.ts';

interface CountTableProps {
  readonly table: Table;
  /** Says what the table is, for those who do not see it. */
  readonly label: string;
}

/** Numbers of reports, each leading to them; a wide table scrolls in a box of its own, its first column stays. */
export function CountTable({ table, label }: CountTableProps) {
  return (
    <>
      <section class="scroller" tabindex="0" aria-label={`${label}，可左右滚动`}>
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{table.head}</th>
              <th scope="col">{table.total}</th>
              {table.columns.map((column) => (
                <th scope="col">
                  <Name name={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr>
                <th scope="row">
                  <Name name={row} />
                </th>
                <Cell figure={row.href === null ? row.total : { ...row.total, href: null }} />
                {row.cells.map((cell) => (
                  <Cell figure={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.cut && (
        <p class="note">
          更早的年度见<a href={urls.years()}>年度</a>。
        </p>
      )}
    </>
  );
}

function Name({ name: { label, href } }: { readonly name: NamedLink }) {
  return href === null ? label : <a href={href}>{label}</a>;
}

function Cell({ figure: { count, href } }: { readonly figure: Figure }) {
  if (count === 0) return <td class="none">–</td>;
  return <td>{href === null ? sayNumber(count) : <a href={href}>{sayNumber(count)}</a>}</td>;
}
