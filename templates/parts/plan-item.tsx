import type { FollowUp, FollowUpCandidate } from '../../src/model/follow-up.ts';
import { LIKELY } from '../../src/model/follow-up.ts';
import type { ComparedProps, PlanHolder } from '../../src/model/page.ts';
import type { Place } from '../../src/model/view.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { cutWords, placesOf } from '../cut-words.ts';
import { FOLLOW_UP_WORDS } from '../wording.ts';
import { MarkedWords } from './marked-words.tsx';

/** Characters that are shown of a plan and of a sentence that may answer it. */
export const PLAN_SHOWN = 360;
export const SENTENCE_SHOWN = 220;

interface PlannedProps {
  readonly text: string;
  readonly at: Place;
  readonly holder: PlanHolder;
  /** Words of it that are marked. */
  readonly words: readonly string[];
}

/** An item of a plan as printed, leading to its words. */
export function Planned({ text, at, holder, words }: PlannedProps) {
  const shown = fullWidth(text.replaceAll('\n', ' '));
  return (
    <div class="planned">
      <p>
        <MarkedWords pieces={cutWords(shown, placesOf(shown, words.map(fullWidth)), PLAN_SHOWN)} />
        <span class="versions">
          <a href={urls.words(at)} aria-label={`${yearWord(holder)}报告里的这一条`}>
            {holder.year ?? '原文'}
          </a>
        </span>
      </p>
    </div>
  );
}

function yearWord({ year }: PlanHolder): string {
  return year === null ? '这份' : `${year}年`;
}

interface AnswersProps {
  readonly item: FollowUp;
  readonly later: ComparedProps;
}

/** Paragraphs that may answer a plan, or that none was found. */
export function Answers({ item: { candidates }, later }: AnswersProps) {
  if (candidates.length === 0) return <p class="no-answer">{FOLLOW_UP_WORDS.none}</p>;
  return (
    <ul class="answers">
      {candidates.map((candidate) => (
        <Answer candidate={candidate} later={later} />
      ))}
    </ul>
  );
}

interface AnswerProps {
  readonly candidate: FollowUpCandidate;
  readonly later: ComparedProps;
}

function Answer({ candidate, later }: AnswerProps) {
  const { text, marks, score, akin, at } = candidate;
  return (
    <li>
      <p class="likely">
        {score >= LIKELY ? FOLLOW_UP_WORDS.likely : FOLLOW_UP_WORDS.maybe} <span>{Math.round(score * 100)}%</span>
      </p>
      <p>
        <MarkedWords pieces={cutWords(fullWidth(text), marks, SENTENCE_SHOWN)} />
        <span class="versions">
          <a href={urls.words(at)} aria-label={`${later.year}年报告里的这一段`}>
            {later.year}
          </a>
        </span>
      </p>
      {akin.length > 0 && <p class="akin">相关用词：{akin.map((pair) => pair.join('—')).join('，')}</p>}
    </li>
  );
}
