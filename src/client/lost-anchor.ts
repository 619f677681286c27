const WORDS = {
  lost: '地址里指的那一段，这份报告里没有：可能是文字更正过，也可能是地址没有抄全。下面是全篇。',
} as const;

/** What a hash leads to and the page does not have; null where it leads somewhere or nowhere. */
export function lostAnchor(hash: string, has: (id: string) => boolean): string | null {
  const id = decoded(hash.replace(/^#/u, ''));
  return id === '' || id === 'top' || has(id) ? null : id;
}

/** Tells a reader whose address leads to a paragraph that is not there, instead of showing the top without a word. */
export function tellLostAnchor(): void {
  const title = document.querySelector('main h1');
  if (title === null || lostAnchor(location.hash, (id) => document.getElementById(id) !== null) === null) return;
  const told = document.createElement('p');
  told.className = 'notice';
  told.setAttribute('role', 'status');
  told.dataset.lostAnchor = '';
  told.textContent = WORDS.lost;
  (title.closest('.page-title') ?? title).after(told);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
