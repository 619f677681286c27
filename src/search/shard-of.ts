/** Number of the shard that a report belongs to, of `count`: its id alone decides, whatever other reports come. */
export function shardOf(id: string, count: number): number {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) >>> 0;
  return sum % count;
}
