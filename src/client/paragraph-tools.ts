import { citationAt } from './citation-at.ts';
import { copyWith } from './copy.ts';

/**
 * A click on a paragraph's mark goes to the paragraph and offers to copy its link and its citation.
 * Without this script the mark is a plain link.
 */
export function startParagraphTools(): void {
  const article = document.querySelector<HTMLElement>('article[data-report]');
  const tools = makeTools();
  article?.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.pilcrow') : null;
    if (mark === null || event.metaKey || event.ctrlKey) return;
    mark.after(tools.element);
    tools.point(mark.href);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') tools.element.remove();
  });
}

interface Tools {
  readonly element: HTMLElement;
  readonly point: (href: string) => void;
}

function makeTools(): Tools {
  const element = document.createElement('span');
  element.className = 'paragraph-tools';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', '本段');
  let href = '';
  element.append(
    tool('复制链接', () => href),
    tool('复制引文', () => citationAt(new URL(href).hash.slice(1))),
  );
  return {
    element,
    point: (to) => {
      href = to;
    },
  };
}

function tool(label: string, text: () => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => copyWith(button, text()));
  return button;
}
