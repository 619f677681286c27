const DONE = '已复制';
const FAILED = '没能复制，请手动选取';
const SHOWN_MS = 2000;

/** Copies a text and says on the button whether it worked. */
export async function copyWith(button: HTMLElement, text: string): Promise<void> {
  const label = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = label;
  const copied = await copyText(text);
  button.textContent = copied ? DONE : FAILED;
  announce(copied ? DONE : FAILED);
  setTimeout(() => {
    button.textContent = label;
  }, SHOWN_MS);
}

/** Shows the buttons that copy the text of another element, e.g. `<button data-copy="citation-text" hidden>`. */
export function copyOnClick(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const source = document.getElementById(button.dataset.copy ?? '');
      if (source !== null) copyWith(button, source.textContent ?? '');
    });
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Pages without a secure origin have no clipboard; selecting a field and asking the old way still works there. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

/** Tells screen readers; the region is made on first use. */
export function announce(message: string): void {
  let region = document.getElementById('live');
  if (region === null) {
    region = document.createElement('div');
    region.id = 'live';
    region.className = 'sr';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = message;
}
