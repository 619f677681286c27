import { citationAt } from './citation-at.ts';
import { announce, copyWith } from './copy.ts';
import type { QuotedPassage } from './quoted-passage.ts';

const WORDS = {
  label: '引用所选文字',
  offer: '已复制。也可带上出处复制：',
  announced: '已复制。要连同出处复制，请按 Tab 键。',
  both: '文字和引文',
  citation: '只要引文',
  close: '关闭',
} as const;

/** The bar that offers a citation for what was copied. */
export interface QuoteBar {
  readonly offer: (passage: QuotedPassage) => void;
}

/**
 * Makes the bar. It takes no focus, but the next Tab leads to it, and from there on behind the passage; Escape, its button,
 * or a click elsewhere takes it away.
 */
export function createQuoteBar(): QuoteBar {
  let passage: QuotedPassage | null = null;
  const citation = () => (passage === null ? '' : citationAt(passage.last, passage.anchor));
  let isNext = false;
  const element = document.createElement('div');
  const close = () => {
    isNext = false;
    element.remove();
  };
  const both = button(WORDS.both, () => copyWith(both, `${passage?.text ?? ''}\n${citation()}`));
  const only = button(WORDS.citation, () => copyWith(only, citation()));
  element.className = 'quote-bar';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', WORDS.label);
  element.append(sentence(WORDS.offer), both, only, button(WORDS.close, close));
  listen(element, {
    close,
    takeTab: () => {
      const taken = isNext;
      isNext = false;
      if (taken) both.focus();
      return taken;
    },
  });
  return {
    offer: (offered) => {
      passage = offered;
      isNext = true;
      offered.last.after(element);
      standAboveHitBar(element);
      announce(WORDS.announced);
    },
  };
}

interface Reactions {
  readonly close: () => void;
  /** Whether the bar has taken the focus that Tab would have moved elsewhere. */
  readonly takeTab: () => boolean;
}

/** A click has put the focus on the whole page, so that Tab would begin again at its top. */
function listen(element: HTMLElement, { close, takeTab }: Reactions): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Tab' && !event.shiftKey && takeTab()) event.preventDefault();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !element.contains(target)) close();
  });
}

/** Both bars keep to the lower edge of the window. */
function standAboveHitBar(element: HTMLElement): void {
  const below = document.querySelector('.hit-bar')?.getBoundingClientRect().height ?? 0;
  element.style.setProperty('--below', `${below}px`);
}

function sentence(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}

function button(label: string, action: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', action);
  return element;
}
