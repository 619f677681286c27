import type { Keyword } from '../../src/model/report.ts';
import { urls } from '../../src/site/urls.ts';
import { sayNumber } from '../../src/text/say-number.ts';

interface TermListProps {
  readonly title: string;
  readonly note: string;
  readonly terms: readonly Pick<Keyword, 'word' | 'count'>[];
}

/** Words of a report, each leading to a search for it. */
export function TermList({ title, note, terms }: TermListProps) {
  if (terms.length === 0) return null;
  return (
    <section class="terms">
      <h3>{title}</h3>
      <p class="note">{note}</p>
      <ul>
        {terms.map(({ word, count }) => (
          <li>
            <a href={urls.search(word)}>{word}</a> <span class="count">{sayNumber(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
