/** Grams that wait to be looked up: those that a table has near one another go together, since memory far apart takes many times as long as all else. */
export interface GramQueue {
  /** `at` and `report` are told again when it is looked up. */
  readonly add: (hash: number, at: number, report: number) => void;
  /** Looks up all that wait. */
  readonly end: () => void;
}

/** Looks up a gram; those of one hash come in their order. */
export type LookUp = (hash: number, at: number, report: number) => void;

/** Stretches of a table, each of which stays near the processor while grams of it are looked up. */
const STRETCHES = 64;
/** So many grams of a stretch wait at most. */
export const WAITING = 2 ** 13;
/** Numbers of a row: the hash, the place and the report. */
const ROW = 3;

/** Opens queues before a table of so many slots, a power of two, whose slots are told by the last bits of a hash. They wait in one room: each must end before the next begins. */
export function openGramQueues(slots: number): (lookUp: LookUp) => GramQueue {
  const rows = new Int32Array(Math.min(STRETCHES, slots) * WAITING * ROW);
  return (lookUp) => openQueue(slots, rows, lookUp);
}

function openQueue(slots: number, rows: Int32Array, lookUp: LookUp): GramQueue {
  const shift = Math.max(0, Math.log2(slots / STRETCHES));
  const counts = new Int32Array(STRETCHES);
  const drain = (stretch: number) => {
    const from = stretch * WAITING * ROW;
    const to = from + (counts[stretch] as number) * ROW;
    counts[stretch] = 0;
    for (let row = from; row < to; row += ROW)
      lookUp((rows[row] as number) >>> 0, rows[row + 1] as number, rows[row + 2] as number);
  };
  return {
    add: (hash, at, report) => {
      const stretch = (hash & (slots - 1)) >>> shift;
      const row = (stretch * WAITING + (counts[stretch] as number)) * ROW;
      rows[row] = hash;
      rows[row + 1] = at;
      rows[row + 2] = report;
      counts[stretch] = (counts[stretch] as number) + 1;
      if (counts[stretch] === WAITING) drain(stretch);
    },
    end: () => {
      for (let stretch = 0; stretch < STRETCHES; stretch++) drain(stretch);
    },
  };
}
