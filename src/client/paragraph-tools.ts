import { citationAt } from './citation-at.ts';
import { REPORTS } from './cited-copy.ts';
import { copyWith } from './copy.ts';

/**
 * A click on a paragraph's mark goes to the paragraph and offers to copy its link and its citation; in a reader, whose paragraphs are at home
 * elsewhere, it leads there only when asked. Without this script the mark is a plain link.
 */
export function startParagraphTools(): void {
  const tools = makeTools();
  for (const report of document.querySelectorAll<HTMLElement>(REPORTS))
    report.addEventListener('click', (event) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.pilcrow') : null;
      if (mark === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const isHere = mark.pathname === location.pathname;
      if (!isHere) event.preventDefault();
      mark.after(tools.element);
      tools.point(mark, isHere);
    });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') tools.element.remove();
  });
}

interface Tools {
  readonly element: HTMLElement;
  readonly point: (mark: HTMLAnchorElement, isHere: boolean) => void;
}

function makeTools(): Tools {
  const element = document.createElement('span');
  element.className = 'paragraph-tools';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', '本段');
  let mark: HTMLAnchorElement | null = null;
  const there = document.createElement('a');
  there.textContent = '看原报告';
  element.append(
    tool('复制链接', () => mark?.href ?? ''),
    tool('复制引文', () => (mark === null ? '' : citationAt(mark, mark.hash.slice(1)))),
    there,
  );
  return {
    element,
    point: (to, isHere) => {
      mark = to;
      there.href = to.href;
      there.hidden = isHere;
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
