import { readGold } from '../test/facts/items/read-gold.ts';
import { scoreCut, scoreKinds } from '../test/facts/items/score-items.ts';
import { runMainCommand } from './support/run-command.ts';

// npm run score:items: how shortcomings and plans are cut, and of which kinds they are, beside the sections cut and labelled by hand.

await runMainCommand({
  name: 'npm run score:items --',
  description: 'Score the items of shortcomings and plans on the sections cut by hand',
  args: {
    misses: { type: 'boolean', default: false, description: 'Show what differs among those that were tuned to' },
  },
  async run({ misses }) {
    for (const half of ['tune', 'aside'] as const) {
      const sections = readGold(half);
      const cut = scoreCut(sections);
      const kinds = scoreKinds(sections);
      console.log(
        `${half}: ${cut.exact} of ${cut.sections} sections cut as by hand, ${cut.same} of ${cut.gold} items (${cut.found} found)`,
      );
      console.log(
        `  kinds of ${kinds.items}: macro-F1 ${kinds.macroF1.toFixed(3)}, other ${(100 * kinds.other).toFixed(1)} %`,
      );
      for (const [kind, { gold, found, same, f1 }] of Object.entries(kinds.kinds))
        console.log(`  ${kind.padEnd(16)} ${f1.toFixed(2)}  (${same} of ${gold}, ${found} found)`);
      if (misses && half === 'tune') console.log([...cut.misses, ...kinds.misses].join('\n'));
    }
    return 0;
  },
});
