import { rmSync } from 'node:fs';
import path from 'node:path';
import type { SyntheticCapture } from '../../../test/synthetic/synthetic-reports.ts';
import { openCaptureWriter } from '../write-captures.ts';
import { copyProject } from './copy-project.ts';

/** Folders of one run of the benchmark: the copied code, and captures that only it has. */
export interface Workplace {
  readonly folder: string;
  readonly project: string;
  readonly seeds: string;
  readonly reports: number;
  /** Those that are there from the beginning. */
  readonly captures: readonly SyntheticCapture[];
  /** Writes one capture more. */
  readonly put: (number: number) => SyntheticCapture;
}

/** Removes what an earlier run has left, copies the code and writes the captures. */
export function openWorkplace(folder: string, reports: number): Workplace {
  rmSync(folder, { recursive: true, force: true });
  const project = path.join(folder, 'project');
  const seeds = path.join(folder, 'seeds');
  copyProject(project);
  const put = openCaptureWriter(seeds);
  const captures = Array.from({ length: reports }, (_, number) => put(number));
  return { folder, project, seeds, reports, captures, put };
}
