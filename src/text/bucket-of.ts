/** FNV-1a's start and factor: spreads names evenly, and is the same in a build and in a browser. */
const START = 0x811c9dc5;
const FACTOR = 0x01000193;

/** The number, below `buckets`, of the file in which a name's entry lies; the same name is always in the same of as many files. */
export function bucketOf(name: string, buckets: number): number {
  let hash = START;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), FACTOR) >>> 0;
  return hash % buckets;
}
