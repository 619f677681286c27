import { spawn } from 'node:child_process';
import path from 'node:path';
import { watch } from 'chokidar';
import { loadConfig } from '../src/config/load-config.ts';
import { printable } from '../src/text/printable.ts';
import { startDevServer } from './support/dev-server.ts';
import { rebuildQueue } from './support/rebuild-queue.ts';
import { runMainCommand, UsageError, wholeNumber } from './support/run-command.ts';

// npm run serve: builds the site, serves it, and builds again whenever captures, templates or settings change.

const root = path.resolve(import.meta.dirname, '..');

await runMainCommand({
  name: 'npm run serve --',
  description: 'Build the site, serve it here, and build again at every change',
  args: {
    seeds: { type: 'string', default: 'seeds', description: 'Folder of captures' },
    out: { type: 'string', default: 'dist', description: 'Folder of the site; replaced whole' },
    config: { type: 'string', default: 'site.config.ts', description: 'Settings of the site' },
    base: { type: 'string', description: 'Sub-path to serve under, e.g. /nianbao/' },
    port: { type: 'string', default: '4321', description: 'Port to listen on' },
    host: { type: 'string', default: 'localhost', description: 'Address to listen on; 0.0.0.0 lets other machines in' },
  },
  run: async ({ seeds, out, config, base, port, host }) => {
    const settings = await loadConfig(config, base === undefined ? {} : { base });
    const address = { base: settings.base, host, port: wholeNumber('port', port, 0) ?? 0 };
    const server = await startDevServer({ folder: path.resolve(out), ...address }).catch((error) => {
      throw explain(error, port, host);
    });
    const flags = ['--seeds', seeds, '--out', out, '--config', config, '--base', settings.base];
    const queue = rebuildQueue(async () => {
      const code = await build(flags);
      if (code === 0) server.reload();
      process.stdout.write(`${code === 0 ? 'Serving' : 'Serving the site as it was'}: ${server.url}  (Ctrl-C ends)\n`);
    });
    const watched = [seeds, config, ...['templates', 'src'].map((folder) => path.join(root, folder))];
    watch(watched, { ignoreInitial: true, ignored: hidden }).on('all', queue.changed).on('error', tellUnwatched);
    queue.changed();
    return 0;
  },
});

// Leaving through `exit` ends a build that runs.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

let unwatched = false;

/** The system may refuse to watch so many files; what is served stays up. */
function tellUnwatched(error: unknown): void {
  if (unwatched) return;
  unwatched = true;
  const reason = printable(error instanceof Error ? error.message : String(error));
  process.stderr.write(`Not every change can be seen (${reason}). Start again to build what changed.\n`);
}

/** Builds in a process of its own, so that changed templates and settings are read anew; it ends when this one is gone, killed even. */
function build(flags: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [path.join(root, 'scripts/run.mjs'), 'build', ...flags], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  return new Promise((resolve) => {
    const end = (code: number | null) => {
      process.off('exit', stop);
      resolve(code);
    };
    child.once('close', end);
    child.once('error', (error) => {
      process.stderr.write(`A build could not be started: ${error.message}.\n`);
      end(null);
    });
  });
}

function hidden(file: string): boolean {
  return path.basename(file).startsWith('.') && path.basename(file) !== '.';
}

function explain(error: NodeJS.ErrnoException, port: string, host: string): Error {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use by another program. Choose another one: npm run serve -- --port ${Number(port) + 1}`,
    EACCES: `Port ${port} needs more rights. Choose one above 1023: npm run serve -- --port 4321`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Use --host localhost or --host 0.0.0.0.`,
    ENOTFOUND: `This machine has no address ${host}. Use --host localhost or --host 0.0.0.0.`,
    ERR_SOCKET_BAD_PORT: `There is no port ${port}: ports go from 0 to 65535.`,
  };
  const reason = reasons[error.code ?? ''];
  return reason === undefined ? error : new UsageError(reason);
}
