/** Names of a real element take some hundred characters; what stands further back styles nothing here. */
export const MOST_CLASS_CHARACTERS = 10_000;

/** The names in a `class` attribute, each once: `main  wide main` → main, wide. */
export function classWords(classes = ''): string[] {
  const words = classes.slice(0, MOST_CLASS_CHARACTERS).split(/\s+/);
  return [...new Set(words)].filter((word) => word !== '');
}
