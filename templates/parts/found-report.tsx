import type { ReportSummary } from '../../src/model/archive.ts';
import type { SectionAnswer, Sentence, SentencePiece } from '../../src/model/question.ts';
import { MARKS_SHOWN, SENTENCES_SHOWN } from '../../src/site/lists/bounds.ts';
import { urls } from '../../src/site/urls.ts';
import { SCOPE_LABELS } from '../../src/site/wording.ts';
import { sayNumber } from '../../src/text/say-number.ts';
import { issuerOf, regionOf, titleOf, yearOf } from '../names.ts';
import { LEVEL_NAMES } from '../wording.ts';
import { ListedTitle } from './words.tsx';

interface FoundReportProps {
  readonly summary: ReportSummary;
  readonly sections: readonly SectionAnswer[];
  readonly query: string;
}

type LinkTo = (anchor?: string) => string;

/** A report that fulfils a query, with its sections and some of their sentences, as the search page shows it. */
export function FoundReport({ summary, sections, query }: FoundReportProps) {
  const linkTo: LinkTo = (anchor) => urls.hit(summary.id, query, anchor);
  return (
    <li id={`r-${summary.id}`}>
      <header class="hit-report">
        <h2>
          <a href={linkTo()}>
            <ListedTitle text={titleOf(summary)} names={summary.region.value ?? []} />
          </a>
        </h2>
        <p class="facts">
          {facts(summary).map((fact) => (
            <span>{fact}</span>
          ))}
        </p>
      </header>
      {sections.map((section) => (
        <FoundSection section={section} linkTo={linkTo} />
      ))}
    </li>
  );
}

function facts(summary: ReportSummary): string[] {
  const level = summary.level.value;
  const all = [issuerOf(summary), yearOf(summary), regionOf(summary), level === null ? '' : LEVEL_NAMES[level]];
  return all.filter((fact) => fact !== '');
}

function FoundSection({ section, linkTo }: { readonly section: SectionAnswer; readonly linkTo: LinkTo }) {
  const { scope, count, sentences } = section;
  return (
    <section class="hit-section">
      <h3>
        <a href={linkTo(scope)}>{SCOPE_LABELS[scope]}</a>
        {count > 0 && (
          <>
            {' '}
            <span class="count">{sayNumber(count)} 处</span>
          </>
        )}
      </h3>
      <div class="sentences">
        {sentences.slice(0, SENTENCES_SHOWN).map((sentence) => (
          <FoundSentence sentence={sentence} linkTo={linkTo} />
        ))}
      </div>
    </section>
  );
}

function FoundSentence({ sentence, linkTo }: { readonly sentence: Sentence; readonly linkTo: LinkTo }) {
  return (
    <p>
      <a href={linkTo(sentence.anchor)}>
        {marked(sentence.pieces).map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}
      </a>
    </p>
  );
}

/** The pieces of a sentence in which a short word comes up over and over; only its first hits are marked. */
function marked(pieces: readonly SentencePiece[]): readonly SentencePiece[] {
  let hits = 0;
  return pieces.map((piece) => ({ ...piece, hit: piece.hit && ++hits <= MARKS_SHOWN }));
}
