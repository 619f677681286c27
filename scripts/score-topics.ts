import { readHeadings } from '../test/facts/topics/read-headings.ts';
import { agreement, scoreHeadings, topicScore } from '../test/facts/topics/score-headings.ts';
import { runMainCommand } from './support/run-command.ts';

// npm run score:topics: how well areas of second-level headings are told; only of the half that rules are tuned on are the faults shown.

await runMainCommand({
  name: 'npm run score:topics --',
  description: 'Score the areas of labelled second-level headings',
  args: {
    faults: {
      type: 'boolean',
      default: false,
      description: 'Show what is told wrongly in the half that rules are tuned on',
    },
  },
  async run({ faults }) {
    const { same, kappa } = agreement(readHeadings());
    console.log(`labelled twice: the same for ${figure(same)}, kappa ${figure(kappa)}\n`);
    for (const half of ['tune', 'aside'] as const) print(half);
    if (faults)
      for (const { got, areas, confidence, heading } of scoreHeadings('tune'))
        if (got !== areas) console.log(`${figure(confidence)} ${areas} → ${got}: ${heading}`);
    return 0;
  },
});

function print(half: 'tune' | 'aside'): void {
  const { headings, macroF1, macroF1Sure, sure, f1 } = topicScore(scoreHeadings(half));
  console.log(
    `${half}: ${headings} headings, macro-F1 ${figure(macroF1)}; sure ${figure(sure)}, macro-F1 ${figure(macroF1Sure)}`,
  );
  console.log(
    `${Object.entries(f1)
      .map(([area, value]) => `  ${area} ${figure(value)}`)
      .join('\n')}\n`,
  );
}

function figure(value: number): string {
  return value.toFixed(4);
}
