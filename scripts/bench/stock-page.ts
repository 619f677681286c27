/** A paragraph, or a heading. */
export interface StockBlock {
  readonly text: string;
  readonly heading?: boolean;
}

/** A report as the plainest page of HTML that Pagefind's documentation asks for. */
export function stockPage(title: string, blocks: readonly StockBlock[]): string {
  const body = blocks.map(({ text, heading }) =>
    heading === true ? `<h2>${escapeText(text)}</h2>` : `<p>${escapeText(text)}</p>`,
  );
  return `<!doctype html><html lang="zh-CN"><head><title>${escapeText(title)}</title></head><body><main data-pagefind-body><h1>${escapeText(title)}</h1>${body.join('')}</main></body></html>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
