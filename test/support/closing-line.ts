import type { Reporter, TestModule } from 'vitest/node';

/** Prints one plain line at the end of a run, for programs that read logs: `412 passed, 0 failed`. */
// biome-ignore lint/style/noDefaultExport: vitest asks for a default export
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
    // A file that cannot be loaded has no tests to fail, but failed.
    process.on('exit', () => console.log(`${count('passed')} passed, ${count('failed') + broken} failed${skipped}`));
  }
}
