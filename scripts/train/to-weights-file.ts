/** Features kept: those that part the classes most. */
const MOST_FEATURES = 10_000;
/** Weights are written as whole numbers of this many to one; `read-sentence.ts` reads them so. */
const UNIT = 32;

/** The weights as a module: one line a feature, its name and six whole numbers. */
export function toWeightsFile(weights: ReadonlyMap<string, Float64Array>): string {
  const kept = [...weights]
    .map(([feature, row]) => ({ feature, row, spread: Math.max(...row) - Math.min(...row) }))
    .sort((a, b) => b.spread - a.spread || (a.feature < b.feature ? -1 : 1))
    .slice(0, MOST_FEATURES)
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
  const lines = kept.map(({ feature, row }) => [feature, ...row.map((w) => Math.round(w * UNIT))].join(' '));
  return [
    '// Made by `npm run train-content`; do not edit.',
    '',
    '/** Weights of the content model: a feature, then 32 times its weight for each of `CONTENT_CLASSES`. */',
    `export const WEIGHTS = \`\n${lines.join('\n')}\n\`;`,
    '',
  ].join('\n');
}
