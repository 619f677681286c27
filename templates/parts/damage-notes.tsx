import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Report } from '../../src/model/report.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { lineNumberAt } from '../../src/text/line-breaks.ts';
import { sayNumber } from '../../src/text/say-number.ts';
import { DAMAGE_WORDS } from '../wording.ts';

/** Says where the captured text looks damaged; nothing for a report without such places. */
export function DamageNotes({ report }: { readonly report: Report }) {
  const damages = report.diagnostics.filter(({ rule }) => DAMAGE_WORDS[rule] !== undefined);
  if (damages.length === 0) return null;
  return (
    <aside class="not-found damage" aria-label="文字疑点">
      <p>
        <strong>抓取的文字有 {sayNumber(damages.length)} 处疑点，照原样保留。</strong>引用前请与原网页核对。
        <a href={urls.method('damage')}>为什么不改</a>
      </p>
      <ul>
        {damages.map((damage) => (
          <li>
            <Damage damage={damage} report={report} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Damage({ damage, report }: { readonly damage: Diagnostic; readonly report: Report }) {
  const words = damage.data?.quote;
  const line = words === undefined ? null : lineOf(words, report.rawText);
  const raw = urls.raw(report.id);
  return (
    <>
      {words !== undefined && `“${fullWidth(words)}”`}
      {DAMAGE_WORDS[damage.rule]}，见
      <a href={line === null ? raw : `${raw}#L${line}`}>{line === null ? '原文' : `原文第 ${line} 行`}</a>
    </>
  );
}

/** Line of the raw view, from 1, in which the words stand; null when they are not there as they are. */
function lineOf(words: string, rawText: string): number | null {
  const at = rawText.indexOf(words);
  return at < 0 ? null : lineNumberAt(rawText, at);
}
