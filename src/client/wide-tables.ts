/** A difference of a pixel is a rounding. */
const SLACK = 2;

/** Marks boxes of tables that go on to the right, so that their edge shows it. */
export function markWideTables(): void {
  const boxes = [...document.querySelectorAll<HTMLElement>('.scroller')];
  if (boxes.length === 0) return;
  const update = (box: HTMLElement) =>
    box.toggleAttribute('data-more', box.scrollWidth - box.clientWidth - box.scrollLeft > SLACK);
  const sizes = new ResizeObserver((changed) => {
    for (const { target } of changed) update(target as HTMLElement);
  });
  for (const box of boxes) {
    sizes.observe(box);
    box.addEventListener('scroll', () => update(box), { passive: true });
  }
}
