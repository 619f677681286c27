/** Most reports that are compared at once. */
export const MOST_REPORTS = 6;
/** Names of the reports in an address, e.g. `?a=ID&b=ID`; those beyond the sixth are told to be left out. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** What an address asks for. */
export interface AskedComparison {
  /** Ids as they stand there, each once, at most `MOST_REPORTS`. */
  readonly ids: readonly string[];
  /** What others have too is dimmed. */
  readonly own: boolean;
  /** Ids that came a second time. */
  readonly twice: readonly string[];
  /** Names in the address that mean nothing here, e.g. `id`. */
  readonly stray: readonly string[];
  /** How many were more than can be compared. */
  readonly left: number;
}

/** Reads the search part of an address: `?a=ID&b=ID&c=ID`, or the ids in one list `?r=ID,ID,ID`. */
export function readAddress(search: string): AskedComparison {
  const parameters = new URLSearchParams(search);
  const listed = parameters.getAll('r').flatMap((list) => list.split(','));
  const all = [...LETTERS.filter((name) => name !== 'r').flatMap((name) => parameters.getAll(name)), ...listed]
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const once = [...new Set(all)];
  return {
    ids: once.slice(0, MOST_REPORTS),
    own: parameters.get('show') === 'own',
    twice: [...new Set(all.filter((id, at) => all.indexOf(id) !== at))],
    stray: [...new Set(parameters.keys())].filter((name) => !LETTERS.includes(name) && name !== 'show'),
    left: Math.max(0, once.length - MOST_REPORTS),
  };
}

/** The search part of a comparison's address; empty when nothing is asked. */
export function toAddress({ ids, own }: Pick<AskedComparison, 'ids' | 'own'>): string {
  const named = ids.map((id, at) => [LETTERS[at] as string, id]);
  const text = new URLSearchParams([...named, ...(own ? [['show', 'own']] : [])]).toString();
  return text === '' ? '' : `?${text}`;
}

// e.g. https://example.org/archive/reports/26c84a4fe435/#p-1, /reports/26c84a4fe435/, 26c84a4fe435
const REPORT = /(?:^|\/)reports\/([A-Za-z0-9_-]{1,64})(?:[/?#]|$)/u;
const BARE_ID = /^[0-9a-f]{12}$/u;

/** The report that a pasted address or id means; null where it is neither. */
export function reportIn(typed: string): string | null {
  const text = typed.trim();
  return REPORT.exec(text)?.[1] ?? (BARE_ID.test(text) ? text : null);
}
