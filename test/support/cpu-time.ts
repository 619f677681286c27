/** CPU time of an action in milliseconds: unlike time on the wall it hardly depends on what else the machine does. */
export function cpuTime(action: () => void): number {
  const start = process.cpuUsage();
  action();
  return since(start);
}

/** The same of an action that waits. */
export async function cpuTimeOf(action: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await action();
  return since(start);
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
