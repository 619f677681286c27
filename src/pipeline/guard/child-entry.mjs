// Plain JavaScript: a process starts with it.
import { Worker } from 'node:worker_threads';
import { loadModule } from '../../load/load-module.mjs';

const limits = JSON.parse(process.argv[2] ?? '{}');
/** Microseconds of processor time and milliseconds of the clock when the task began; 0 while there is none. */
const began = new Float64Array(new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT));
new Worker(new URL('./watchdog.mjs', import.meta.url), { workerData: { began, limits }, execArgv: [] }).unref();

process.on('message', answer);
process.on('disconnect', () => process.exit());

/**
 * Calls one function of a module and sends back what it returns or throws.
 * @param {{ module: string, name: string, task: unknown }} call
 */
async function answer({ module, name, task }) {
  try {
    const functions = await loadModule(module);
    start();
    process.send({ result: await functions[name](task) });
  } catch (error) {
    process.send({ error: error instanceof Error ? { ...error, ...told(error) } : { message: String(error) } });
  } finally {
    began.fill(0);
  }
}

function start() {
  const { user, system } = process.cpuUsage();
  began[1] = performance.timeOrigin + performance.now();
  began[0] = user + system;
}

function told({ name, message, stack }) {
  return { name, message, stack };
}
