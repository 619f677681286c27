/** Codes with their steps and widths, as they come. */
export interface Signs {
  readonly count: () => number;
  /** Makes room for so many more. */
  readonly reserve: (more: number) => void;
  readonly add: (code: number, step: number, width: number) => void;
  readonly all: () => Columns;
}

interface Columns {
  readonly codes: Uint16Array;
  readonly steps: Uint8Array;
  readonly widths: Uint8Array;
}

/** Room for most reports. */
const FIRST = 2 ** 13;

/** Opens columns that grow. */
export function openSigns(): Signs {
  let columns = roomFor(FIRST);
  let count = 0;
  return {
    count: () => count,
    reserve: (more) => {
      if (count + more <= columns.codes.length) return;
      const grown = roomFor(2 * (count + more));
      for (const name of ['codes', 'steps', 'widths'] as const) grown[name].set(columns[name].subarray(0, count));
      columns = grown;
    },
    add: (code, step, width) => {
      columns.codes[count] = code;
      columns.steps[count] = step;
      columns.widths[count] = width;
      count++;
    },
    all: () => ({
      codes: columns.codes.slice(0, count),
      steps: columns.steps.slice(0, count),
      widths: columns.widths.slice(0, count),
    }),
  };
}

function roomFor(count: number): Columns {
  return { codes: new Uint16Array(count), steps: new Uint8Array(count), widths: new Uint8Array(count) };
}
