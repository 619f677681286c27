import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** What a script printed and how it ended. */
export interface ScriptResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a script of `scripts/` as `npm run` does. */
export function startScript(name: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['scripts/run.mjs', name, ...args], { cwd: root });
}

/** Runs a script to its end. */
export async function runScript(name: string, args: readonly string[]): Promise<ScriptResult> {
  const child = startScript(name, args);
  const output = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...output };
}
