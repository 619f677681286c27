import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CaptureFormat } from '../src/model/document.ts';
import { makeCase } from '../test/fuzz/fuzz-case.ts';
import { fuzzJobs } from '../test/fuzz/fuzz-jobs.ts';
import { readBases } from '../test/fuzz/read-bases.ts';
import type { CaseResult } from '../test/fuzz/try-case.ts';
import { runMainCommand, UsageError, wholeNumber } from './support/run-command.ts';

// npm run fuzz -- --runs 20000: damaged captures of every format; no crash, no hang, nothing lost.

const FORMATS = ['text', 'markdown', 'html', 'mhtml', 'docx', 'pdf'] as const;
const MOST_TOLD = 20;

await runMainCommand({
  name: 'npm run fuzz --',
  description: 'Read damaged captures of every format and check that nothing crashes, hangs or is lost',
  args: {
    runs: { type: 'string', default: '2000', description: 'How many captures' },
    seed: { type: 'string', default: '1', description: 'Number of the first; a fault names its own, to run it again' },
    jobs: { type: 'string', default: '2', description: 'How many processes' },
    only: { type: 'string', description: `One format: ${FORMATS.join(', ')}; a fault found with it needs it again` },
    write: { type: 'string', description: 'A folder to which the captures are written instead of being read' },
  },
  async run({ runs, seed, jobs, only, write }) {
    const plan = {
      runs: wholeNumber('runs', runs, 1) ?? 2000,
      seed: wholeNumber('seed', seed, 0) ?? 1,
      jobs: wholeNumber('jobs', jobs, 1) ?? 2,
      ...(only === undefined ? {} : { only: formatOf(only) }),
    };
    if (write !== undefined) return writeCases(write, plan);
    let told = 0;
    const onResult = ({ seed: number, base, steps, fault }: CaseResult) => {
      if (fault === null || told++ >= MOST_TOLD) return;
      console.log(`${printable(`seed ${number}, ${base} (${steps.join('; ')}): ${fault}`)}\n`);
    };
    const result = await fuzzJobs({ ...plan, onResult });
    console.log(
      `${result.runs} captures, ${result.refused} refused, ${result.judged} held against what they show, ` +
        `slowest ${Math.round(result.slowestMilliseconds)} ms, ${result.faults.length} faults`,
    );
    return result.faults.length > 0 ? 1 : 0;
  },
});

/** Damaged captures are full of what a terminal obeys. */
function printable(text: string): string {
  return text.replace(/(?!\n)\p{Cc}|\p{Cf}|\p{Cs}/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

function formatOf(name: string): CaptureFormat {
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) throw new UsageError(`--only must be one of ${FORMATS.join(', ')}, but it is "${name}".`);
  return format;
}

interface Plan {
  readonly runs: number;
  readonly seed: number;
  readonly only?: CaptureFormat;
}

function writeCases(folder: string, { runs, seed, only }: Plan): number {
  mkdirSync(folder, { recursive: true });
  const groups = readBases();
  for (let i = seed; i < seed + runs; i++) {
    const { input } = makeCase(i, groups, only);
    const file = path.join(folder, `${i}-${input.path}`);
    writeFileSync(file, input.bytes);
    if (input.sidecar) writeFileSync(`${file}.meta.md`, input.sidecar.text);
  }
  console.log(`${runs} captures lie in ${folder}.`);
  return 0;
}
