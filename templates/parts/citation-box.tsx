import { bibtex } from '../../src/site/citation/bibtex.ts';
import type { CslItem } from '../../src/site/citation/csl-item.ts';
import { ris } from '../../src/site/citation/ris.ts';

interface CitationBoxProps {
  /** The reference after GB/T 7714, one line. */
  readonly citation: string;
  readonly item: CslItem;
}

interface Format {
  readonly id: string;
  readonly label: string;
  readonly write: (item: CslItem) => string;
}

/** What reference managers read; a program that reads the page itself finds the same in its head. */
const FORMATS: readonly Format[] = [
  { id: 'bibtex', label: 'BibTeX', write: bibtex },
  { id: 'ris', label: 'RIS', write: ris },
  { id: 'csl', label: 'CSL-JSON', write: (item) => `${JSON.stringify([item], null, 2)}\n` },
];

/** The citation in GB/T 7714 and the formats of reference managers, each with a button to copy it where scripts run. */
export function CitationBox({ citation, item }: CitationBoxProps) {
  return (
    <section class="citation" aria-labelledby="citation-title">
      <h3 id="citation-title">引用（GB/T 7714）</h3>
      <p id="citation-text" data-accessed>
        {citation}
      </p>
      <button type="button" data-copy="citation-text" hidden>
        复制引文
      </button>
      <details>
        <summary>BibTeX、RIS、CSL-JSON</summary>
        {FORMATS.map(({ id, label, write }) => (
          <div class="citation-format">
            <h4>{label}</h4>
            <pre id={`citation-${id}`}>{write(item)}</pre>
            <button type="button" data-copy={`citation-${id}`} hidden>
              复制 {label}
            </button>
          </div>
        ))}
      </details>
    </section>
  );
}
