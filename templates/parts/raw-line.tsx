import { urls } from '../../src/site/urls.ts';
import type { CleanPiece, RawPiece, RawRow } from '../raw-rows.ts';
import { fullWidth } from '../typeset.ts';
import { SPAN_WORDS } from '../wording.ts';

interface RawLineProps {
  readonly row: RawRow;
  readonly report: string;
}

/** One line of the raw view: number, capture, what became of it. */
export function RawLine({ row, report }: RawLineProps) {
  const uses = [...new Set(row.raw.map(({ span }) => span.use).filter((use) => use !== 'space'))];
  return (
    <tr id={`L${row.line}`} class={uses.join(' ') || 'space'}>
      <td class="number">{row.line}</td>
      <td class="capture">
        {row.raw.map((piece) => (
          <Piece piece={piece} />
        ))}
      </td>
      <td class="clean">
        {row.clean.map((piece) => (
          <Clean piece={piece} report={report} />
        ))}
        {row.clean.length === 0 && <Gone row={row} />}
      </td>
    </tr>
  );
}

function Piece({ piece }: { readonly piece: RawPiece }) {
  const { text, span } = piece;
  const why = span.rule === null ? undefined : `${SPAN_WORDS[span.use]}：${span.rule}`;
  if (span.use === 'dropped') return <del title={why}>{text}</del>;
  if (span.use === 'metadata')
    return (
      <span class="taken" title={why}>
        {text}
      </span>
    );
  return text;
}

function Clean({ piece, report }: { readonly piece: CleanPiece; readonly report: string }) {
  const text = fullWidth(piece.text);
  return (
    <p class={piece.kind}>{piece.anchor === null ? text : <a href={urls.report(report, piece.anchor)}>{text}</a>}</p>
  );
}

/** Says by which rules a line left the text; nothing for empty lines and lines that go on a paragraph. */
function Gone({ row }: { readonly row: RawRow }) {
  const left = row.raw.filter(({ span }) => span.use === 'dropped' || span.use === 'metadata');
  if (left.length === 0) return null;
  const rules = [
    ...new Set(left.map(({ span }) => `${SPAN_WORDS[span.use]}${span.rule === null ? '' : ` · ${span.rule}`}`)),
  ];
  return (
    <p class="gone">
      {rules.map((rule) => (
        <span class="tag">{rule}</span>
      ))}
    </p>
  );
}
