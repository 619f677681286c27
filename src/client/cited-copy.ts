import { createQuoteBar } from './quote-bar.ts';
import { quotedPassage } from './quoted-passage.ts';

/** Offers a citation after a passage of the report was copied. The copy itself is left exactly as the browser makes it. */
export function startCitedCopy(): void {
  const article = document.querySelector('article[data-report]');
  if (article === null) return;
  const bar = createQuoteBar();
  article.addEventListener('copy', () => {
    const passage = quotedPassage(article, getSelection());
    if (passage !== null) bar.offer(passage);
  });
}
