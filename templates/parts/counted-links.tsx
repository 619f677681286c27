import type { WayProps } from '../../src/model/page.ts';
import { sayNumber } from '../../src/text/say-number.ts';

/** A way into the archive: its values with the number of reports each. */
export function CountedLinks({ title, href, links }: WayProps) {
  return (
    <section class="counted">
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <ul>
        {links.map((link) => (
          <li>
            <a href={link.href}>{link.label}</a> <span class="count">{sayNumber(link.count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
