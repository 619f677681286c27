import { availableParallelism } from 'node:os';
import { build } from '../src/build.ts';
import { type Diagnostic, published } from '../src/model/diagnostic.ts';
import type { BuildOutcome } from '../src/pipeline/build-options.ts';
import { SILENT, timed } from '../src/pipeline/progress.ts';
import { printableJson } from '../src/text/printable.ts';
import { countDiagnostics, formatDiagnostics } from './support/format-diagnostics.ts';
import { printProgress } from './support/print-progress.ts';
import { runMainCommand, wholeNumber } from './support/run-command.ts';
import { faultsOf, stackOf } from './support/told-fault.ts';

// npm run build -- --seeds seeds --out dist: builds the site and publishes it whole.

/** One object on standard output for `--json`. */
interface BuildReport extends Partial<BuildOutcome> {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Milliseconds a stage. */
  readonly timings: Readonly<Record<string, number>>;
}

// Leaving through `exit` gives up the staging folder and the lock.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

// `npm run serve` holds the other end, and may be gone without a word.
process.once('disconnect', () => process.exit(130));
process.channel?.unref();

const timings: Record<string, number> = {};

await runMainCommand({
  name: 'npm run build --',
  description: 'Build the archive’s site from captures and publish it whole',
  args: {
    seeds: { type: 'string', default: 'seeds', description: 'Folder of captures' },
    out: { type: 'string', default: 'dist', description: 'Folder of the site; replaced whole' },
    config: { type: 'string', default: 'site.config.ts', description: 'Settings of the site' },
    base: { type: 'string', description: 'Sub-path the site stands under, e.g. /nianbao/' },
    url: { type: 'string', description: 'Origin the site is published under, e.g. https://example.org' },
    portable: {
      type: 'boolean',
      default: false,
      description: 'Write addresses that work from a folder on a disk too, as ../index.html',
    },
    jobs: { type: 'string', description: 'Worker threads; as many as the machine has cores unless told' },
    cache: { type: 'string', default: '.cache', description: 'Folder of results of earlier builds' },
    'cache-limit': {
      type: 'string',
      description: 'Most that results which this build did not use may take in the cache, MB; 1000 unless told',
    },
    force: { type: 'boolean', default: false, description: 'Empty the cache first, and make everything anew' },
    explain: { type: 'string', description: 'Address of a page, e.g. /years/2021/: say why it was made anew or kept' },
    search: {
      type: 'boolean',
      default: true,
      description: 'Build the search index',
      negativeDescription: 'Build no search index',
    },
    json: { type: 'boolean', default: false, description: 'Print one JSON object instead of progress' },
  },
  run: async ({ seeds, out, config, base, url, portable, jobs, cache, search, json, force, explain, ...more }) => {
    const overrides = {
      ...(base === undefined ? {} : { base }),
      ...(url === undefined ? {} : { url }),
      ...(portable ? { portable } : {}),
    };
    const limit = wholeNumber('cache-limit', more['cache-limit'], 0);
    const wishes = {
      force,
      ...(explain === undefined ? {} : { explain }),
      ...(limit === undefined ? {} : { cacheLimit: limit * 1e6 }),
    };
    const threads = wholeNumber('jobs', jobs, 1) ?? availableParallelism();
    const progress = timed(json ? SILENT : printProgress(), timings);
    try {
      const outcome = await build({ seeds, out, config, overrides, cache, jobs: threads, search, ...wishes }, progress);
      tell(json, { ok: true, ...outcome, timings }, out);
      if (explain !== undefined && !json) tellPage(explain, outcome.explained ?? null);
      return 0;
    } catch (error) {
      const diagnostics = faultsOf(error, 'npm run build');
      tell(json, { ok: false, diagnostics, timings }, out);
      process.stderr.write(stackOf(error));
      return 1;
    }
  },
  tellFault: (diagnostics, rawArgs) => {
    const json = rawArgs.some((arg) => /^--json(=true)?$/.test(arg));
    if (json) printJson({ ok: false, diagnostics, timings });
    return json;
  },
});

/** Why the page asked about was made anew or kept. */
function tellPage(wanted: string, explained: string | null): void {
  process.stdout.write(
    `${explained ?? `The site has no page ${wanted}: expected an address below it, e.g. /years/2021/.`}\n`,
  );
}

function printJson(report: BuildReport): void {
  const given = { ...report, diagnostics: report.diagnostics.map(published) };
  process.stdout.write(`${printableJson(JSON.stringify(given))}\n`);
}

function tell(json: boolean, report: BuildReport, out: string): void {
  if (json) {
    printJson(report);
    return;
  }
  process.stderr.write(formatDiagnostics(report.diagnostics, process.stderr.isTTY));
  const counted = countDiagnostics(report.diagnostics);
  const { reports, cached, pages, rendered, files, bytes = 0 } = report;
  if (!report.ok) process.stderr.write(`Not published: ${counted}. The site in ${out} is as it was.\n`);
  else {
    const told = counted === '' ? '' : `; ${counted}`;
    process.stdout.write(
      `${reports} reports (${cached} from the cache), ${pages} pages (${rendered} rendered), ${files} files, ${(bytes / 1e6).toFixed(1)} MB → ${out}${told}\n`,
    );
  }
}
