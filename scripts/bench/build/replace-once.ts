import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A change of one place of a file, by its exact text. */
export interface TextEdit {
  /** Below the project's folder. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Changes a file of a project; throws where the text does not stand there exactly once. */
export function replaceOnce(project: string, { file, from, to }: TextEdit): void {
  const place = path.join(project, file);
  const parts = readFileSync(place, 'utf8').split(from);
  if (parts.length !== 2) {
    throw new Error(
      `${file} holds "${from}" ${parts.length - 1} times; name another text in scripts/bench/build/scenarios.ts.`,
    );
  }
  writeFileSync(place, parts.join(to));
}
