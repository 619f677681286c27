// A thread beside the one that works: it goes on when that one is caught in a loop.
import { workerData } from 'node:worker_threads';

const { began, limits } = workerData;
/** Milliseconds between two looks. */
const INTERVAL = 50;
/** A task that waits and does not work is given so many times the seconds of one that does. */
const PATIENCE = 15;

setInterval(() => {
  const [worked, since] = began;
  if (since === 0) return;
  const { user, system } = process.cpuUsage();
  const seconds = (user + system - worked) / 1e6;
  const waited = (performance.timeOrigin + performance.now() - since) / 1e3;
  if (seconds > limits.maxSeconds || waited > PATIENCE * limits.maxSeconds) end('SIGXCPU');
  if (process.memoryUsage.rss() > limits.maxMegabytes * 1e6) end('SIGKILL');
}, INTERVAL);

/** The signals are those by which a system tells the same: too much processor time, too much memory. */
function end(signal) {
  process.kill(process.pid, process.platform === 'win32' && signal === 'SIGXCPU' ? 'SIGTERM' : signal);
}
