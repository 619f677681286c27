import type { Change, Edit } from '../../src/model/change.ts';

/** A paragraph with what was inserted and removed marked; a figure that changed is marked besides. */
export function EditedText({ row: { edits, figures } }: { readonly row: Pick<Change, 'edits' | 'figures'> }) {
  return <>{edits.map((edit) => marked(edit, figures))}</>;
}

function marked([sign, text]: Edit, figures: Change['figures']) {
  if (sign === '=') return text;
  if (sign === '+') return <ins class={classOf(figures.some(({ is }) => text.includes(is)))}>{text}</ins>;
  return <del class={classOf(figures.some(({ was }) => text.includes(was)))}>{text}</del>;
}

function classOf(isFigure: boolean): string | undefined {
  return isFigure ? 'figure' : undefined;
}
