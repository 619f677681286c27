/** Tells how far a stage has come, e.g. `12/500`. */
export type Note = (text: string) => void;

/** Told of every stage of a build; prints, measures or keeps quiet. */
export interface Progress {
  readonly stage: <T>(title: string, action: (note: Note) => T | Promise<T>) => Promise<T>;
}

/** Keeps quiet. */
export const SILENT: Progress = { stage: async (_title, action) => action(() => {}) };

/** Adds the milliseconds of each stage to `timings` and passes everything on. */
export function timed(inner: Progress, timings: Record<string, number>): Progress {
  return {
    stage: async (title, action) => {
      const start = performance.now();
      try {
        return await inner.stage(title, action);
      } finally {
        timings[title] = Math.round(performance.now() - start);
      }
    },
  };
}
