import type { Span } from '../../src/model/report.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import type { CleanPiece, RawPiece, RawRow } from '../raw-rows.ts';
import { ruleAnchor, ruleName } from '../rule-names.ts';
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
        <Gone row={row} />
      </td>
    </tr>
  );
}

function Piece({ piece }: { readonly piece: RawPiece }) {
  const { text, span } = piece;
  if (span.use === 'dropped') return <del title={why(span)}>{text}</del>;
  if (span.use === 'metadata')
    return (
      <span class="taken" title={why(span)}>
        {text}
      </span>
    );
  return text;
}

function why({ use, rule }: Span): string {
  return rule === null ? SPAN_WORDS[use] : `${SPAN_WORDS[use]}：${ruleName(rule)}（${rule}）`;
}

function Clean({ piece, report }: { readonly piece: CleanPiece; readonly report: string }) {
  const text = fullWidth(piece.text);
  return (
    <p class={piece.kind}>{piece.anchor === null ? text : <a href={urls.report(report, piece.anchor)}>{text}</a>}</p>
  );
}

/** Says by which rules stretches of the line left the text. */
function Gone({ row }: { readonly row: RawRow }) {
  const left = row.raw.map(({ span }) => span).filter(({ use }) => use === 'dropped' || use === 'metadata');
  const rules = new Map(left.map((span) => [`${span.use} ${span.rule}`, span]));
  if (rules.size === 0) return null;
  return (
    <p class="gone">
      {[...rules.values()].map((span) => (
        <Tag span={span} />
      ))}
    </p>
  );
}

function Tag({ span }: { readonly span: Span }) {
  const anchor = span.rule === null ? null : ruleAnchor(span.rule);
  const words = span.rule === null ? SPAN_WORDS[span.use] : `${SPAN_WORDS[span.use]} · ${ruleName(span.rule)}`;
  return anchor === null ? (
    <span class="tag">{words}</span>
  ) : (
    <a class="tag" href={urls.method(anchor)}>
      {words}
    </a>
  );
}
