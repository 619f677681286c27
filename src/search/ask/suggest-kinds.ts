/** Kinds of suggestions, in the order in which they are shown. */
export const SUGGEST_KINDS = ['issuer', 'place', 'law', 'term'] as const;
export type SuggestKind = (typeof SUGGEST_KINDS)[number];
