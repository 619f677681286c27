import type { Change, ChangeKind } from '../../src/model/change.ts';
import type { ChangesProps } from '../../src/model/page.ts';
import { urls } from '../../src/site/urls.ts';
import { CHANGE_WORDS } from '../wording.ts';
import { EditedText } from './edited-text.tsx';

interface RowProps {
  readonly row: Change;
  readonly of: ChangesProps;
}

/** A paragraph that is not as it was: what became of it, its words, both versions. */
export function ChangeRow({ row, of }: RowProps) {
  return (
    <div class={`change ${row.kind}`} data-change>
      <p class="change-kind">{CHANGE_WORDS[row.kind]}</p>
      <p class="change-text">
        <Words row={row} />
        <Origin row={row} />
        <Versions row={row} of={of} />
      </p>
    </div>
  );
}

/** A paragraph that stayed as it was. */
export function KeptRow({ row, of }: RowProps) {
  return (
    <p>
      <EditedText row={row} />
      <Versions row={row} of={of} />
    </p>
  );
}

/** Whole paragraphs are inserted or removed as one; their kind says so already. */
function Words({ row }: { readonly row: Change }) {
  const tags: Partial<Record<ChangeKind, 'ins' | 'del'>> = { added: 'ins', removed: 'del' };
  const Tag = tags[row.kind];
  const text = row.edits.map(([, words]) => words).join('');
  return Tag === undefined ? <EditedText row={row} /> : <Tag>{text}</Tag>;
}

function Origin({ row: { kind, from } }: { readonly row: Change }) {
  if (kind !== 'moved') return null;
  return <span class="origin">{from === undefined || from === '' ? '由别处移来' : `由“${from}”移来`}</span>;
}

/** Both versions, each by its year. */
export function Versions({ row: { anchor, earlierAnchor }, of: { later, earlier } }: RowProps) {
  return (
    <span class="versions">
      {earlierAnchor !== null && (
        <a href={urls.report(earlier.id, earlierAnchor)} aria-label={`${earlier.year}年报告里的这一段`}>
          {earlier.year}
        </a>
      )}
      {anchor !== null && (
        <a href={urls.report(later.id, anchor)} aria-label={`${later.year}年报告里的这一段`}>
          {later.year}
        </a>
      )}
    </span>
  );
}
