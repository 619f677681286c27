import { isTyping } from './is-typing.ts';
import { readSetting } from './settings.ts';

/** The field of the page itself comes before the one in the header. */
const FIELDS = ['main input[type=search][name=q]', '.site-header input[type=search][name=q]'];

/** `/` goes to the search field of any page, unless the reader types, or has turned keys of one character off. */
export function focusSearchOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || isComposing || isTyping(target)) return;
    if (readSetting('keys') === 'off') return;
    const field = FIELDS.map((selector) => document.querySelector<HTMLInputElement>(selector)).find(isShown);
    if (field === undefined || field === null) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function isShown(field: HTMLElement | null): boolean {
  return field !== null && field.getClientRects().length > 0;
}
