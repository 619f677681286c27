import type { ReadersProps } from '../../src/model/page.ts';
import { SECTION_NAMES } from '../wording.ts';

/** The five section readers of one year or place. */
export function ReaderLinks({ readers: { title, links } }: { readonly readers: ReadersProps }) {
  return (
    <nav class="reader-links" aria-label={title}>
      <span class="label">{title}</span>
      <ul>
        {links.map(({ key, href }) => (
          <li>
            <a href={href}>{SECTION_NAMES[key]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
