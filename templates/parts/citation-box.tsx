interface CitationBoxProps {
  /** The reference after GB/T 7714, one line. */
  readonly citation: string;
}

/** The citation in GB/T 7714, with a button to copy it where scripts run. */
export function CitationBox({ citation }: CitationBoxProps) {
  return (
    <section class="citation" aria-labelledby="citation-title">
      <h3 id="citation-title">引用（GB/T 7714）</h3>
      <p id="citation-text">{citation}</p>
      <button type="button" data-copy="citation-text" hidden>
        复制引文
      </button>
    </section>
  );
}
