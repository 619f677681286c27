import type { Children } from '../../src/jsx/jsx-runtime.ts';
import type { Answer } from '../../src/model/report.ts';
import { DOUBT_LINE } from '../../src/model/report.ts';
import { urls } from '../../src/site/urls.ts';
import { DOUBTS, type DoubtWord } from '../wording.ts';

interface FieldValueProps<T> {
  readonly answer: Answer<T>;
  /** What is said when there is no value. */
  readonly unknown: string;
  readonly show: (value: T) => Children;
}

/** A value of the metadata box. One that is derived, corrected or doubtful says so and leads to the explanation. */
export function FieldValue<T>({ answer, unknown, show }: FieldValueProps<T>) {
  if (answer.value === null) return <span class="unknown">{unknown}</span>;
  const doubt = doubtOf(answer);
  if (doubt === null) return <>{show(answer.value)}</>;
  return (
    <>
      <span class="doubtful">{show(answer.value)}</span>{' '}
      <a class="doubt" href={urls.method(doubt.anchor)} title={doubt.title}>
        {doubt.word}
      </a>
    </>
  );
}

/** The gravest reason to doubt an answer, or null. */
export function doubtOf(answer: Answer<unknown>): DoubtWord | null {
  if (answer.status === 'corrected') return DOUBTS.corrected;
  if (answer.conflicts.length > 0) return DOUBTS.conflict;
  if (answer.confidence < DOUBT_LINE) return DOUBTS.doubtful;
  return answer.status === 'derived' ? DOUBTS.derived : null;
}
