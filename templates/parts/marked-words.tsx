import type { WordPiece } from '../cut-words.ts';

/** Words with stretches of them marked. */
export function MarkedWords({ pieces }: { readonly pieces: readonly WordPiece[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
