import { anchorOf, pathOf } from './collect-refs.ts';

/** Where an internal link leads. */
export interface LinkPlace {
  /** Below the output folder. */
  readonly file: string;
  /** An id there; null or empty for the file itself. */
  readonly anchor: string | null;
}

/** Says where links lead; many lead to the same file, whose address is read once. */
export function linkPlaces(): (link: string) => LinkPlace {
  const files = new Map<string, string>();
  return (link) => {
    const cut = link.search(/[?#]/);
    const address = cut < 0 ? link : link.slice(0, cut);
    const file = files.get(address) ?? fileAt(address);
    files.set(address, file);
    return { file, anchor: cut < 0 ? null : anchorOf(link) };
  };
}

function fileAt(address: string): string {
  const path = pathOf(address).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
