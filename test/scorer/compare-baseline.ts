import type { Measure } from './measures.ts';

/** Measured figures by the name of the measure. */
export type Figures = Readonly<Record<string, number>>;

/** Differences smaller than this are noise of the last digit. */
const TOLERANCE = 0.0005;

/** Measures that got worse than the committed baseline. */
export function drops(measures: readonly Measure[], now: Figures, baseline: Figures): Measure[] {
  return measures.filter(({ name, better }) => {
    const [after, before] = [now[name], baseline[name]];
    if (after === undefined || before === undefined) return false;
    return better === 'higher' ? after < before - TOLERANCE : after > before + TOLERANCE;
  });
}
