import type { ChangesProps } from '../../src/model/page.ts';
import { sayNumber } from '../../src/text/say-number.ts';
import { CHANGE_WORDS, SCOPE_LABELS } from '../wording.ts';
import { ChangeRow, KeptRow, Versions } from './change-row.tsx';
import type { ChangeBlock, ShownPart } from './change-rows.ts';
import { EditedText } from './edited-text.tsx';

interface PartProps {
  readonly part: ShownPart;
  readonly of: ChangesProps;
}

/** One part of the later report with what became of its paragraphs. */
export function ChangePart({ part: { part, heading, blocks }, of }: PartProps) {
  const scope = heading?.at.scope ?? scopeOf(blocks);
  const label = scope === undefined || scope === 'capture' ? '' : SCOPE_LABELS[scope];
  const isChanged = heading !== null && heading.kind !== 'same';
  return (
    <section class="part" aria-labelledby={`${part}-changes`}>
      <header>
        {heading !== null && <p class="part-name">{label}</p>}
        <h2 id={`${part}-changes`} data-change={isChanged}>
          {heading === null ? label : <EditedText row={heading} />}
          {isChanged && <span class="change-kind">{CHANGE_WORDS[heading.kind]}</span>}
          {isChanged && <Versions row={heading} of={of} />}
        </h2>
      </header>
      {blocks.map((block) =>
        block.kind === 'change' ? <ChangeRow row={block.row} of={of} /> : <KeptRun block={block} of={of} />,
      )}
    </section>
  );
}

/** The part is that of the later report: what was removed may have stood in another. */
function scopeOf(blocks: readonly ChangeBlock[]) {
  const rows = blocks.flatMap((block) => (block.kind === 'change' ? block.row : block.rows));
  return (rows.find(({ kind }) => kind !== 'removed') ?? rows[0])?.at.scope;
}

/** What stayed folds away; on a long page it is told by its number. */
function KeptRun({ block, of }: { readonly block: Extract<ChangeBlock, { kind: 'same' }>; readonly of: ChangesProps }) {
  const label = `${CHANGE_WORDS.same} ${sayNumber(block.rows.length)} 段`;
  if (!block.shown) return <p class="kept-count">{label}</p>;
  return (
    <details class="kept" open>
      <summary>{label}</summary>
      {block.rows.map((row) => (
        <KeptRow row={row} of={of} />
      ))}
    </details>
  );
}
