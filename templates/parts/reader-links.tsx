import { SECTION_KEYS, type SectionKey } from '../../src/model/report.ts';
import { SECTION_NAMES } from '../wording.ts';

interface ReaderLinksProps {
  readonly title: string;
  readonly href: (key: SectionKey) => string;
}

/** The five section readers of one year or place. */
export function ReaderLinks({ title, href }: ReaderLinksProps) {
  return (
    <nav class="reader-links" aria-label={title}>
      <span class="label">{title}</span>
      <ul>
        {SECTION_KEYS.map((key) => (
          <li>
            <a href={href(key)}>{SECTION_NAMES[key]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
