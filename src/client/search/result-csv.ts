import type { Answer } from '../../search/ask/answer.ts';
import type { Snippet } from '../../search/snippet.ts';
import { type Line, lineUrl } from './concordance.ts';
import { type Gathering, gatherTexts } from './gather-texts.ts';
import { COUNT_HEAD, LINE_HEAD, SOURCE_HEAD, TEXT_HEAD } from './messages.ts';
import { type RenderNeeds, snippetsIn } from './render-hit.ts';
import { sourceCells } from './source-cells.ts';

type Rows = AsyncIterable<readonly string[]>;

/** What rows are made of. */
export interface RowSources extends Gathering {
  readonly answer: Answer;
  readonly needs: RenderNeeds;
}

/** A row for each section found: where it is, how often the words stand in it, and its sentences or, to read, all of it. */
export async function* sectionRows({ answer, needs, ...gathering }: RowSources, whole: boolean): Rows {
  yield [...SOURCE_HEAD, COUNT_HEAD, TEXT_HEAD];
  for await (const { facts, hits, text } of gatherTexts(answer.reports, gathering)) {
    for (const { scope, count } of hits) {
      const lines = whole
        ? (text?.get(scope) ?? []).map((passage) => passage.text)
        : snippetsIn(text, scope, needs).map(textOf);
      const source = { facts, scope, url: needs.urlOf(facts.id, scope) };
      yield [...sourceCells(source, needs), answer.terms.length === 0 ? '' : String(count), lines.join('\n')];
    }
  }
}

function textOf({ pieces }: Snippet): string {
  return pieces.map(({ text }) => text).join('');
}

/** A row for each line of the concordance. */
export async function* lineRows(lines: AsyncIterable<Line>, needs: RenderNeeds): Rows {
  yield [...LINE_HEAD, ...SOURCE_HEAD];
  for await (const line of lines) {
    const source = { facts: line.facts, scope: line.scope, url: lineUrl(line, needs) };
    yield [line.left, line.hit, line.right, ...sourceCells(source, needs)];
  }
}
