/** Runs an action after changes: never twice at once, and once more when something changed while it ran. */
export interface RebuildQueue {
  readonly changed: () => void;
  /** Resolves when nothing is running or waiting. */
  readonly idle: () => Promise<void>;
}

/** Waits `quiet` milliseconds after the last change, since editors and copies write in several steps. */
export function rebuildQueue(action: () => Promise<void>, quiet = 150): RebuildQueue {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;

  async function run(): Promise<void> {
    do {
      again = false;
      await action();
    } while (again);
    running = undefined;
  }

  return {
    changed: () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        if (running === undefined) running = run();
        else again = true;
      }, quiet);
    },
    idle: async () => {
      while (timer !== undefined || running !== undefined)
        await (running ?? new Promise((next) => setTimeout(next, 20)));
    },
  };
}
