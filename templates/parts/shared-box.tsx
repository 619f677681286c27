import type { RoughShares } from '../../src/model/passage-view.ts';
import { urls } from '../../src/site/urls.ts';
import { PASSAGE_WORDS } from '../wording.ts';

interface SharedBoxProps {
  readonly id: string;
  readonly shared: RoughShares | null;
}

/** How much of a report other issuers' reports have too, and a button that dims it, which a script puts to work. */
export function SharedBox({ id, shared }: SharedBoxProps) {
  if (shared === null) return null;
  const isSharing = shared.shared > 0;
  return (
    <section
      class="shared-box"
      aria-labelledby="shared-title"
      data-stretches-url={isSharing ? urls.reportPassages(id) : undefined}
    >
      <h2 id="shared-title">也见于别处的文字</h2>
      <p>{PASSAGE_WORDS.shares(shared)}</p>
      {isSharing && (
        <p>
          <button type="button" data-shared-toggle aria-pressed="false" data-scripted>
            淡化与别处相同的文字
          </button>{' '}
          <a href={urls.passages()}>相同的段落</a>
        </p>
      )}
      {isSharing && (
        <p class="note" data-shared-legend hidden>
          <span class="common">点线上的字</span>也见于其他机关的报告，其中<span class="common formula">更淡更小的</span>
          是套语。后面的 ≈ 通向写有同样文字的地方。
        </p>
      )}
      {isSharing && (
        <p class="note" data-shared-failed hidden>
          没能取到相同文字的位置，请再按一次。
        </p>
      )}
    </section>
  );
}
