import type { SuggestKind } from '../../search/ask/suggest-kinds.ts';
import type { Lacking } from '../../search/ask/widen-book.ts';
import { MESSAGES } from './messages.ts';

/** What stands behind the heading of a kind of suggestions that are not all there. */
export type CutNotes = Readonly<Partial<Record<SuggestKind, string>>>;

const NAMES: readonly SuggestKind[] = ['issuer', 'place'];

/** Tells of which kinds more fit than are listed; of issuers and places, whether they could be loaded. */
export function cutNotes(more: readonly SuggestKind[], lacks: Lacking): CutNotes {
  const cut = lacks === 'none' ? more : [...more, ...NAMES];
  const note = (kind: SuggestKind) =>
    lacks === 'unloaded' && NAMES.includes(kind) ? MESSAGES.offersUnloaded : MESSAGES.offersCut;
  return Object.fromEntries(cut.map((kind) => [kind, note(kind)]));
}
