/** The element that the page must have. */
export function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`the search page lacks ${selector}`);
  return found;
}
