import { Listr } from 'listr2';
import type { Progress } from '../../src/pipeline/progress.ts';
import { printable } from '../../src/text/printable.ts';

/** Progress for people: spinners on a terminal, one plain line a stage in a log. */
export function printProgress(stream: NodeJS.WriteStream = process.stdout): Progress {
  return stream.isTTY ? spinners() : plainLines(stream);
}

function spinners(): Progress {
  return {
    stage: async (title, action) => {
      const box: { value?: unknown } = {};
      const task = { title, task: async (_: unknown, line: { output: string }) => run(line) };
      const run = async (line: { output: string }) => {
        box.value = await action((text) => {
          line.output = printable(text);
        });
      };
      await new Listr([task], { rendererOptions: { collapseErrors: true, showErrorMessage: false } }).run();
      return box.value as Awaited<ReturnType<typeof action>>;
    },
  };
}

function plainLines(stream: NodeJS.WriteStream): Progress {
  return {
    stage: async (title, action) => {
      const start = performance.now();
      const value = await action(() => {});
      stream.write(`${title} … ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
      return value;
    },
  };
}
