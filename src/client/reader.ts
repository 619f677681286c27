startFolding();
openTarget();
addEventListener('hashchange', openTarget);

/** Shows the two buttons that fold and unfold every report. */
function startFolding(): void {
  const bar = document.querySelector<HTMLElement>('[data-fold-bar]');
  if (bar === null) return;
  bar.hidden = false;
  for (const button of bar.querySelectorAll<HTMLButtonElement>('[data-fold]')) {
    button.addEventListener('click', () => {
      for (const entry of document.querySelectorAll<HTMLDetailsElement>('details.entry'))
        entry.open = button.dataset.fold === 'open';
    });
  }
}

/** A link to a folded report unfolds it. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
}
