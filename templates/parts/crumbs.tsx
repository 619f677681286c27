import type { Crumb } from '../../src/model/page.ts';

/** The trail above a page's title; nothing on pages without one. */
export function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null;
  return (
    <nav class="crumbs" aria-label="当前位置">
      <ol>
        {crumbs.map((crumb) => (
          <li>
            {crumb.href === null ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <a href={crumb.href}>{crumb.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
