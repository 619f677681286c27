/** CPU time of an action in milliseconds: unlike time on the wall it hardly depends on what else the machine does. */
export function cpuTime(action: () => void): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
